package se.healthycities.reports.example.web;

import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.reports.example.ExamplePlan;

/** A field for an address of the web; anything else is said beside it. */
final class SecureLink {
    private SecureLink() {}

    /** @param wrong the key of what is said of something that is no such address */
    static TextField<String> field(String id, String value, String wrong) {
        TextField<String> field = new TextField<>(id, Model.of(value));
        field.add(StringValidator.maximumLength(ExamplePlan.ADDRESS));
        field.add((IValidatable<String> sent) -> {
            if (!ExamplePlan.secure(sent.getValue())) {
                sent.error(new ValidationError(field.getString(wrong)));
            }
        });
        return field;
    }
}
