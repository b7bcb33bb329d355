package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.Profiles;
import se.healthycities.portal.web.component.FieldError;

/** Asks for another e-mail address; the answer is the same whether the address is taken or not. */
class EmailForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private Profiles profiles;

    private final String now;

    EmailForm(String id, String now) {
        super(id);
        this.now = now;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        EmailTextField email = new EmailTextField("newEmail", Model.of(""));
        email.setRequired(true)
                .add(StringValidator.maximumLength(LONGEST))
                .setLabel(new ResourceModel("emailForm.label"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (!profiles.askForEmail(email.getModelObject())) {
                    email.error(EmailForm.this.getString("emailForm.often"));
                } else {
                    throw new RedirectToUrlException(ProfilePage.ADDRESS + "?done=email");
                }
            }
        };
        form.add(email, new FieldError("emailError", email, "new-email"));
        add(new Label("now", getString("emailForm.now").replace("{0}", now)), form);
    }
}
