package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.PasswordChanges;
import se.healthycities.portal.web.component.FieldError;

/** Sets, changes and takes away one's password; the old one is asked for unless a mail link was opened a moment ago. */
class PasswordPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final boolean fresh;

    @Inject
    private PasswordChanges passwords;

    PasswordPanel(String id, boolean fresh) {
        super(id);
        this.fresh = fresh;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean has = passwords.has();
        add(new Label("state", getString(has ? "passwordPanel.has" : "passwordPanel.none")));
        add(new WebMarkupContainer("notFresh").setVisible(!has && !fresh));
        add(change(passwords.asksForOld()).setVisible(has || fresh));
        add(removal().setVisible(has && fresh));
    }

    private StatelessForm<Void> change(boolean asksForOld) {
        PasswordTextField old = field("old");
        old.setRequired(asksForOld);
        PasswordTextField password = field("fresh");
        StatelessForm<Void> form = new StatelessForm<>("change") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String given = old.getModelObject() == null ? "" : old.getModelObject();
                PasswordChanges.Result result = passwords.change(given, password.getModelObject());
                switch (result) {
                    case DONE -> throw new RedirectToUrlException(SecurityPage.ADDRESS + "?done=password");
                    case WRONG, WAIT -> old.error(getString("passwordPanel." + result));
                    default -> password.error(getString("passwordPanel." + result));
                }
            }
        };
        WebMarkupContainer oldField = new WebMarkupContainer("oldField");
        oldField.add(old, new FieldError("oldError", old, "old-password")).setVisible(asksForOld);
        form.add(oldField, password, new FieldError("freshError", password, "fresh-password"));
        return form;
    }

    private static PasswordTextField field(String name) {
        PasswordTextField field = new PasswordTextField(name, Model.of(""));
        field.setLabel(new ResourceModel("passwordPanel." + name));
        return field;
    }

    private StatelessForm<Void> removal() {
        return new StatelessForm<>("remove") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                passwords.remove();
                throw new RedirectToUrlException(SecurityPage.ADDRESS + "?done=no-password");
            }
        };
    }
}
