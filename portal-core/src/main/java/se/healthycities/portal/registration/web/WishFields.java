package se.healthycities.portal.registration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import se.healthycities.portal.registration.AttendanceMode;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.registration.ListVisibility;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.registration.Wish;
import se.healthycities.portal.web.component.FieldError;

/** What somebody says who registers: how to take part, the organiser's questions, and whether the name may be shown. */
class WishFields extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<AttendanceMode> modes;
    private final ListVisibility list;
    private final List<FieldRow> fields;
    private final Wish before;
    private final RepeatingView own = new RepeatingView("field");
    private final CheckBox listed;
    private final DropDownChoice<AttendanceMode> mode;

    /** @param before what was said, or null for somebody who registers now */
    WishFields(String id, RegistrationView view, List<FieldRow> fields, Wish before) {
        super(id);
        this.modes = view.occasion().modes();
        this.list = view.details().list();
        this.fields = fields;
        this.before = before == null ? new Wish(modes.get(0), false, Map.of()) : before;
        this.listed = new CheckBox("listed", Model.of(this.before.listed()));
        this.mode = modes();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer where = new WebMarkupContainer("where");
        where.add(mode, new FieldError("modeError", mode, "mode"));
        add(where.setVisible(modes.size() > 1));
        fields.forEach(field ->
                own.add(new OwnField(own.newChildId(), field, before.answers().getOrDefault(field.id(), ""))));
        add(own);
        WebMarkupContainer consent = new WebMarkupContainer("consent");
        boolean asked = list != ListVisibility.HIDDEN;
        consent.add(listed.setMarkupId("listed"));
        consent.add(new Label("listedWords", asked ? getString("wishFields.listed." + list) : ""));
        add(consent.setVisible(asked));
    }

    private DropDownChoice<AttendanceMode> modes() {
        AttendanceMode chosen = modes.contains(before.mode()) ? before.mode() : modes.get(0);
        DropDownChoice<AttendanceMode> choice =
                new DropDownChoice<>("mode", Model.of(chosen), modes, new ChoiceRenderer<AttendanceMode>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object getDisplayValue(AttendanceMode one) {
                        return getString("wishFields.mode." + one);
                    }

                    @Override
                    public String getIdValue(AttendanceMode one, int index) {
                        return one.name();
                    }
                });
        choice.setRequired(true).setLabel(new ResourceModel("wishFields.mode"));
        return choice;
    }

    /** Says beside the choice of the mode why it cannot be. */
    void refuse(String words) {
        mode.error(words);
    }

    boolean chooses() {
        return modes.size() > 1;
    }

    Wish wish() {
        Map<Long, String> answers = new HashMap<>();
        own.forEach(child -> {
            OwnField field = (OwnField) child;
            answers.put(field.field(), field.value());
        });
        return new Wish(mode.getModelObject(), Boolean.TRUE.equals(listed.getModelObject()), answers);
    }
}
