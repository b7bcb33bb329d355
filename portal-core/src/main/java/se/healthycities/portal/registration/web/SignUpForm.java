package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.membership.FormSeal;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.registration.Participant;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.registration.SignUp;
import se.healthycities.portal.registration.SignUpLimits;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Somebody without an account registers (A34). A field that people do not see, a signed moment of opening and limits keep
 * machines out; a machine, and an address that is registered already, get the same thanks as everybody.
 */
class SignUpForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;

    @Inject
    private SignUp signUp;

    @Inject
    private SignUpLimits limits;

    @Inject
    private FormSeal seal;

    private final RegistrationView view;
    private final WishFields wish;
    private final TextField<String> name = new TextField<>("fullName", Model.of(""));
    private final EmailTextField email = new EmailTextField("email", Model.of(""));
    private final RequestKey key = new RequestKey("key");

    SignUpForm(String id, RegistrationView view, List<FieldRow> fields) {
        super(id);
        this.view = view;
        this.wish = new WishFields("wish", view, fields, null);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                judge(this);
            }

            @Override
            protected void onError() {
                mayTry(this);
            }
        };
        form.setMarkupId("signup").setOutputMarkupId(true);
        name.setRequired(true)
                .add(StringValidator.maximumLength(SHORT))
                .setLabel(new ResourceModel("signUpForm.fullName"));
        email.setRequired(true)
                .add(StringValidator.maximumLength(SHORT))
                .setLabel(new ResourceModel("signUpForm.email"));
        form.add(name, new FieldError("fullNameError", name, "fullName"));
        form.add(email, new FieldError("emailError", email, "email"), wish, key);
        form.add(new WebMarkupContainer("opened").add(AttributeModifier.replace("value", this::opened)));
        String here = URLEncoder.encode(view.occasion().registrationAddress(), StandardCharsets.UTF_8);
        form.add(new Href("login", "/login?to=" + here));
        add(form);
    }

    private void judge(StatelessForm<Void> form) {
        if (!sent("website").isEmpty()) {
            throw thanks();
        }
        if (!mayTry(form)) {
            return;
        }
        FormSeal.Age age = seal.age(sent("opened"));
        if (age != FormSeal.Age.RIGHT) {
            form.error(getString("signUpForm." + age));
        } else if (address(name.getModelObject().toLowerCase(Locale.ROOT))) {
            name.error(getString("signUpForm.noAddress"));
        } else if (!limits.sends(PlainPost.request().getRemoteAddr()) || !limits.letter(email.getModelObject())) {
            form.error(getString("signUpForm.tooMany"));
        } else {
            Participant who = Participant.named(
                    name.getModelObject(),
                    email.getModelObject(),
                    null,
                    null,
                    getLocale().getLanguage());
            Outcome outcome = signUp.receive(Scene.PORTAL, view.occasion().id(), who, wish.wish(), key.value());
            if (outcome.fine()) {
                throw thanks();
            }
            form.error(OutcomeWords.of(outcome, getLocale()));
        }
    }

    /** An address in place of a name would stand in a letter of the portal to somebody else. */
    private static boolean address(String typed) {
        return typed.contains("://") || typed.contains("www.") || typed.contains("@");
    }

    private boolean mayTry(StatelessForm<Void> form) {
        boolean may = limits.attempt(PlainPost.request().getRemoteAddr());
        if (!may) {
            form.error(getString("signUpForm.tooMany"));
        }
        return may;
    }

    private RedirectToUrlException thanks() {
        return new RedirectToUrlException(view.occasion().registrationAddress() + "?done=sent");
    }

    /** The sealed moment that was sent, or a new one where that is too old. */
    private String opened() {
        String before = sent("opened");
        return !before.isEmpty() && seal.age(before) != FormSeal.Age.OLD ? before : seal.opened();
    }

    private String sent(String field) {
        return getRequest().getPostParameters().getParameterValue(field).toString("");
    }
}
