package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.PasswordChanges;
import se.healthycities.portal.web.component.FieldError;

/** Asks once more who it is, when the login is older than a quarter of an hour and something sensitive may be changed. */
class ConfirmPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordChanges passwords;

    ConfirmPanel(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        PasswordTextField password = new PasswordTextField("password", Model.of(""));
        password.setLabel(new ResourceModel("confirmPanel.password"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                switch (passwords.confirm(password.getModelObject())) {
                    case DONE -> throw new RedirectToUrlException(SecurityPage.ADDRESS + "?done=confirmed");
                    case WAIT -> password.error(getString("confirmPanel.wait"));
                    default -> password.error(getString("confirmPanel.wrong"));
                }
            }
        };
        form.add(password, new FieldError("passwordError", password, "confirm-password"));
        add(form.setVisible(passwords.has()));
        add(new WebMarkupContainer("email")
                .add(org.apache.wicket.AttributeModifier.replace("value", passwords.email())));
    }
}
