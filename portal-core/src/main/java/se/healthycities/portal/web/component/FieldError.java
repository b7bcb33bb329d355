package se.healthycities.portal.web.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;

/** The sentence beside a field that says how to mend it; it marks the field as invalid and is bound to it by id. */
public class FieldError extends Label {
    private static final long serialVersionUID = 1L;
    private final FormComponent<?> field;

    /** @param markupId the field's own id in the markup */
    public FieldError(String id, FormComponent<?> field, String markupId) {
        super(id);
        this.field = field;
        field.setMarkupId(markupId);
        field.setOutputMarkupId(true);
        setMarkupId(markupId + "-error");
        setOutputMarkupId(true);
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        FeedbackMessage first = field.getFeedbackMessages().first();
        setVisible(first != null);
        if (first != null) {
            setDefaultModel(org.apache.wicket.model.Model.of(String.valueOf(first.getMessage())));
            first.markRendered();
            field.add(AttributeModifier.append("class", "is-invalid"));
            field.add(AttributeModifier.replace("aria-invalid", "true"));
            field.add(AttributeModifier.append("aria-describedby", getMarkupId()));
        }
    }
}
