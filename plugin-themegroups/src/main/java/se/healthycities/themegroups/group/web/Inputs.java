package se.healthycities.themegroups.group.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.web.component.FieldError;

/** The fields of forms about groups: their labels are the texts of the page with the field's own name. */
public final class Inputs {
    private static final int LINE = 200;
    private static final int TEXT = 10_000;

    private Inputs() {}

    /** One line of at most 200 signs. */
    public static TextField<String> line(String id, String value) {
        TextField<String> field = new TextField<>(id, Model.of(value));
        field.add(StringValidator.maximumLength(LINE)).setLabel(new ResourceModel(id));
        return field;
    }

    /** Several lines. */
    public static TextArea<String> text(String id, String value) {
        TextArea<String> field = new TextArea<>(id, Model.of(value));
        field.add(StringValidator.maximumLength(TEXT)).setLabel(new ResourceModel(id));
        return field;
    }

    /** Puts fields into a form, each with its error beside it, in the order in which they stand on the page. */
    public static void add(Form<?> form, FormComponent<?>... inOrder) {
        for (FormComponent<?> field : inOrder) {
            String id = field.getId();
            form.add(field, new FieldError(id + "Error", field, id));
        }
    }

    /** What was typed, without blanks around it; "" for nothing. */
    public static String said(FormComponent<String> field) {
        String typed = field.getModelObject();
        return typed == null ? "" : typed.strip();
    }

    /** The same, null for nothing. */
    public static String saidOrNull(FormComponent<String> field) {
        String typed = said(field);
        return typed.isEmpty() ? null : typed;
    }

    /** The lines that were typed, without empty ones. */
    public static List<String> lines(FormComponent<String> field) {
        return said(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A choice between rows that have an {@code id} and a {@code name}; none is a choice too. */
    public static <R extends Serializable> DropDownChoice<R> rows(String id, R chosen, List<R> rows) {
        DropDownChoice<R> field = new DropDownChoice<>(id, Model.of(chosen), rows, new ChoiceRenderer<>("name", "id"));
        field.setNullValid(true).setLabel(new ResourceModel(id)).setMarkupId(id).setOutputMarkupId(true);
        return field;
    }
}
