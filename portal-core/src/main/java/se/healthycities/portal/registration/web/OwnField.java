package se.healthycities.portal.registration.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Fragment;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.registration.FieldKind;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.web.component.FieldError;

/** One of the organiser's questions in a form, by its kind. */
class OwnField extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;
    /** What is kept of a box that was ticked. */
    static final String YES = "yes";

    private final FieldRow field;
    private final String before;
    private FormComponent<?> input;

    OwnField(String id, FieldRow field, String before) {
        super(id);
        this.field = field;
        this.before = before;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String markupId = "field-" + field.id();
        String kind = switch (field.kind()) {
            case TEXT, NEEDS -> "text";
            case CHOICE -> "choice";
            case YES_NO -> "yesNo";
        };
        Fragment place = new Fragment("input", kind, this);
        input = input();
        input.setLabel(Model.of(field.label(getLocale())));
        place.add(new Label("label", field.label(getLocale())).add(AttributeModifier.replace("for", markupId)));
        place.add(input, new FieldError("error", input, markupId));
        if (kind.equals("text")) {
            place.add(new WebMarkupContainer("help").setVisible(field.kind() == FieldKind.NEEDS));
        }
        add(place);
    }

    private FormComponent<?> input() {
        return switch (field.kind()) {
            case TEXT, NEEDS -> {
                TextField<String> text = new TextField<>("value", Model.of(before));
                text.add(StringValidator.maximumLength(LONGEST)).setRequired(field.required());
                yield text;
            }
            case CHOICE -> {
                DropDownChoice<String> choice = new DropDownChoice<>("value", Model.of(before), field.options());
                choice.setNullValid(!field.required()).setRequired(field.required());
                yield choice;
            }
            case YES_NO -> new CheckBox("value", Model.of(YES.equals(before)));
        };
    }

    long field() {
        return field.id();
    }

    /** What was answered; empty for nothing. */
    String value() {
        Object said = input.getModelObject();
        if (said instanceof Boolean ticked) {
            return ticked ? YES : "";
        }
        return said == null ? "" : said.toString();
    }
}
