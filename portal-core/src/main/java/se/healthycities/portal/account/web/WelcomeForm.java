package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.account.ConsentKind;
import se.healthycities.portal.account.ConsentReads;
import se.healthycities.portal.account.ConsentTextRow;
import se.healthycities.portal.account.Invitations;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;

/** Confirms an invitation: the terms to accept, and a password for those who want one. */
class WelcomeForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;

    @Inject
    private ConsentReads consents;

    @Inject
    private Markdown markdown;

    private final String secret;
    private final boolean needsPassword;

    WelcomeForm(String id, String secret, boolean needsPassword) {
        super(id);
        this.secret = secret;
        this.needsPassword = needsPassword;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<ConsentTextRow> text = consents.current(ConsentKind.TERMS);
        CheckBox terms = new CheckBox("terms", Model.of(false));
        terms.setLabel(new ResourceModel("welcomeForm.accept")).add(answer -> {
            if (!Boolean.TRUE.equals(answer.getValue())) {
                answer.error(new ValidationError().addKey("welcomeForm.needed"));
            }
        });
        PasswordTextField password = new PasswordTextField("password", Model.of(""));
        password.setRequired(false).setLabel(new ResourceModel("welcomeForm.password"));
        password.add(answer -> invitations
                .fault(secret, answer.getValue())
                .ifPresent(fault -> answer.error(new ValidationError().addKey("welcomeForm.fault." + fault))));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                invitations.accept(secret, password.getModelObject());
                throw new RedirectToUrlException("/welcome/" + secret);
            }
        };
        WebMarkupContainer owed = new WebMarkupContainer("owed");
        String words = text.map(row -> row.words(getLocale())).orElse("");
        owed.add(new Label("text", markdown.toHtml(words)).setEscapeModelStrings(false));
        owed.add(terms, new FieldError("termsError", terms, "terms"));
        WebMarkupContainer wish = new WebMarkupContainer("wish");
        wish.add(password, new FieldError("passwordError", password, "password"));
        form.add(owed.setVisible(text.isPresent()), wish.setVisible(needsPassword));
        add(new ErrorSummary("errors"), form);
    }
}
