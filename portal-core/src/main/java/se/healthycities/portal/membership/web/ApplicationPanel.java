package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.membership.Application;
import se.healthycities.portal.membership.ApplicationLimits;
import se.healthycities.portal.membership.Applications;
import se.healthycities.portal.membership.FormSeal;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.membership.NamedContact;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.request.PlainPost;

/**
 * The public form of interest and application. It keeps machines out by itself: a field that people do not see, a signed
 * moment of opening and limits by address; a machine gets the same thanks as everybody (INV-039).
 */
class ApplicationPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;
    private static final int LONG = 5000;
    private static final long REQUEST = 60_000_000L;

    @Inject
    private Applications applications;

    @Inject
    private ApplicationLimits limits;

    @Inject
    private FormSeal seal;

    @Inject
    private MembershipReads memberships;

    private final boolean applicationFirst;
    private final TextField<String> organisation = text("organisation");
    private final TextField<String> name = text("fullName");
    private final TextField<String> role = text("role");
    private final EmailTextField email = email("email");
    private final TextArea<String> message = new TextArea<>("message", Model.of(""));
    private final TextField<String> politicalName = text("politicalName");
    private final EmailTextField politicalEmail = email("politicalEmail");
    private final TextField<String> administrativeName = text("administrativeName");
    private final EmailTextField administrativeEmail = email("administrativeEmail");
    private final DecisionUpload decision = new DecisionUpload("decision");
    private final RequestKey key = new RequestKey("key");
    private final WebMarkupContainer sealed = new WebMarkupContainer("opened");

    ApplicationPanel(String id, boolean applicationFirst) {
        super(id);
        this.applicationFirst = applicationFirst;
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
                if (mayTry(this)) {
                    decision.take();
                    checkContacts();
                }
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(REQUEST));
        form.setMarkupId("apply").setOutputMarkupId(true);
        Stream.of(organisation, name, role, email).forEach(field -> field.setRequired(true));
        message.add(StringValidator.maximumLength(LONG)).setLabel(new ResourceModel("applicationPanel.message"));
        Stream.of(
                        organisation,
                        name,
                        role,
                        email,
                        message,
                        politicalName,
                        politicalEmail,
                        administrativeName,
                        administrativeEmail)
                .forEach(field -> form.add(field, new FieldError(field.getId() + "Error", field, field.getId())));
        form.add(new ListView<>("known", memberships.register()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("value", item.getModelObject()));
            }
        });
        sealed.add(AttributeModifier.replace("value", this::opened));
        form.add(level("interest"), level("application"), sealed, key, decision);
        form.add(new WebMarkupContainer("keep")
                .add(AttributeModifier.replace("checked", () -> sent("keep").isEmpty() ? null : "checked")));
        add(form);
    }

    private void judge(StatelessForm<Void> form) {
        if (!sent("website").isEmpty()) {
            throw thanks();
        }
        if (!mayTry(form)) {
            return;
        }
        decision.take();
        checkContacts();
        FormSeal.Age age = seal.age(sent("opened"));
        if (age != FormSeal.Age.RIGHT) {
            form.error(getString("applicationPanel." + age));
        }
        if (!form.hasError() && !limits.letter(email.getModelObject())) {
            form.error(getString("applicationPanel.tooMany"));
        }
        if (!form.hasError()) {
            applications.receive(application(), key.value());
            throw thanks();
        }
    }

    private boolean mayTry(StatelessForm<Void> form) {
        boolean may = limits.attempt(PlainPost.request().getRemoteAddr());
        if (!may) {
            form.error(getString("applicationPanel.tooMany"));
        }
        return may;
    }

    private Application application() {
        boolean applies = applies();
        return new Application(
                applies,
                organisation.getModelObject(),
                name.getModelObject(),
                role.getModelObject(),
                email.getModelObject(),
                message.getModelObject(),
                applies ? new NamedContact(politicalName.getModelObject(), politicalEmail.getModelObject()) : null,
                applies
                        ? new NamedContact(administrativeName.getModelObject(), administrativeEmail.getModelObject())
                        : null,
                applies ? decision.file().orElse(null) : null,
                !sent("keep").isEmpty(),
                getLocale().getLanguage());
    }

    /** An application names both contacts; an interest needs none. */
    private void checkContacts() {
        if (applies()) {
            for (FormComponent<String> field :
                    List.of(politicalName, politicalEmail, administrativeName, administrativeEmail)) {
                if (field.isValid()
                        && (field.getInput() == null || field.getInput().isBlank())) {
                    field.error(getString("applicationPanel.missing." + field.getId()));
                }
            }
        }
    }

    private WebMarkupContainer level(String level) {
        WebMarkupContainer radio = new WebMarkupContainer(level);
        boolean application = level.equals("application");
        radio.add(AttributeModifier.replace("checked", () -> applies() == application ? "checked" : null));
        return radio;
    }

    private boolean applies() {
        String level = sent("level");
        return level.isEmpty() ? applicationFirst : level.equals("application");
    }

    /** The sealed moment that was sent, or a new one where that is too old. */
    private String opened() {
        String before = sent("opened");
        return !before.isEmpty() && seal.age(before) != FormSeal.Age.OLD ? before : seal.opened();
    }

    private String sent(String field) {
        return getRequest().getPostParameters().getParameterValue(field).toString("");
    }

    private static RedirectToUrlException thanks() {
        return new RedirectToUrlException(BecomeMemberPage.ADDRESS + "?sent=1");
    }

    private static TextField<String> text(String id) {
        TextField<String> field = new TextField<>(id, Model.of(""));
        field.add(StringValidator.maximumLength(SHORT));
        field.setLabel(new ResourceModel("applicationPanel." + id));
        return field;
    }

    private static EmailTextField email(String id) {
        EmailTextField field = new EmailTextField(id, Model.of(""));
        field.add(StringValidator.maximumLength(SHORT));
        field.setLabel(new ResourceModel("applicationPanel." + id));
        return field;
    }
}
