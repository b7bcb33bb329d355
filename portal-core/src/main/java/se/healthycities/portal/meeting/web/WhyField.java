package se.healthycities.portal.meeting.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.meeting.WhyChanged;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** Why an agenda is changed whose papers are locked; nothing while they are not. */
class WhyField extends Panel {
    private static final long serialVersionUID = 1L;

    private final boolean locked;
    private final TextField<String> reason = new TextField<>("reason", Model.of(""));

    WhyField(String id, boolean locked) {
        super(id);
        this.locked = locked;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        reason.add(StringValidator.maximumLength(WhyChanged.LONGEST)).setLabel(new ResourceModel("why"));
        add(reason, new FieldError("reasonError", reason, getMarkupId()));
        add(new WebMarkupContainer("label").add(AttributeModifier.replace("for", getMarkupId())));
        setVisible(locked);
    }

    @Override
    public String getMarkupId(boolean create) {
        return "why-" + getParent().getId();
    }

    WhyChanged said(RequestKey form) {
        String typed = reason.getModelObject();
        return new WhyChanged(typed == null ? "" : typed.strip(), form.value());
    }

    /** Says beside the field that it has to be filled; it appears if the papers were locked in between. */
    void missing() {
        setVisible(true);
        reason.error(getString("whyMissing"));
    }
}
