package se.healthycities.portal.account.web;

import java.util.List;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.web.component.FieldError;

/** What one writes about somebody who is to be invited: name, address, title, language. */
class PersonFields extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    private final TextField<String> given = text("given");
    private final TextField<String> family = text("family");
    private final EmailTextField email = new EmailTextField("email", Model.of(""));
    private final TextField<String> title = text("title");
    private DropDownChoice<String> language;

    PersonFields(String id) {
        super(id);
        email.setRequired(true)
                .add(StringValidator.maximumLength(LONGEST))
                .setLabel(new ResourceModel("personFields.email"));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        language = Choices.of(
                this, "language", "sv", List.of("sv", "en"), "personFields.language.", "personFields.language");
        add(given, new FieldError("givenError", given, "given"));
        add(family, new FieldError("familyError", family, "family"));
        add(email, new FieldError("emailError", email, "email"));
        add(title, new FieldError("titleError", title, "title"));
        add(language.setMarkupId("language").setOutputMarkupId(true));
    }

    private static TextField<String> text(String name) {
        TextField<String> field = new TextField<>(name, Model.of(""));
        field.setRequired(true)
                .add(StringValidator.maximumLength(LONGEST))
                .setLabel(new ResourceModel("personFields." + name));
        return field;
    }

    FormComponent<String> emailField() {
        return email;
    }

    String givenName() {
        return given.getModelObject();
    }

    String familyName() {
        return family.getModelObject();
    }

    String email() {
        return email.getModelObject();
    }

    String title() {
        return title.getModelObject();
    }

    String language() {
        return language.getModelObject();
    }
}
