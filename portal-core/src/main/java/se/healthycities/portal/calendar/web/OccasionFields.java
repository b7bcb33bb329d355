package se.healthycities.portal.calendar.web;

import java.util.List;
import java.util.Objects;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.IValidator;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.RangeValidator;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.calendar.HostRow;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.OccasionKinds;
import se.healthycities.portal.calendar.OccasionPlan;
import se.healthycities.portal.web.component.FieldError;

/** All that one says about an occasion, field by field; what was typed stays when something has to be mended. */
class OccasionFields extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 200;
    private static final int ADDRESS = 500;
    private static final int TEXT = 10_000;
    private static final int PARTS = 99;

    private final TextField<String> called;
    private final KeyChoice kind;
    private final WhenFields when;
    private final TextField<String> place;
    private final KeyChoice mode;
    private final TextField<String> join;
    private final KeyChoice audience;
    private final TextField<Integer> part;
    private final TextArea<String> text;
    private final TextField<String> organiser;
    private final TextField<String> link;
    private final CheckBox attend;
    private final DropDownChoice<HostRow> host;

    /**
     * @param said what stands in the fields at first
     * @param audiences for whom it may be here
     */
    OccasionFields(String id, OccasionPlan said, List<String> audiences, List<HostRow> hosts) {
        super(id);
        called = line("called", said.title(), LINE);
        called.setRequired(true);
        kind = new KeyChoice("kind", said.kind(), OccasionKinds.with(said.kind()), "occasionKind.");
        kind.setRequired(true);
        when = new WhenFields("when", said.when());
        place = line("place", said.place(), LINE);
        List<String> modes = List.of(Mode.values()).stream().map(Mode::key).toList();
        mode = new KeyChoice("mode", said.mode().key(), modes, "mode.");
        mode.setRequired(true);
        join = line("join", said.joinAddress(), ADDRESS);
        audience = new KeyChoice("audience", said.audience(), audiences, "occasionForm.for.");
        audience.setRequired(true).setLabel(new ResourceModel("occasionForm.audience"));
        part = new TextField<>("part", Model.of(said.part()), Integer.class);
        part.add(RangeValidator.range(1, PARTS)).setLabel(new ResourceModel("occasionForm.part"));
        text = new TextArea<>("text", Model.of(said.text()));
        text.add(StringValidator.maximumLength(TEXT)).setLabel(new ResourceModel("occasionForm.text"));
        organiser = line("organiser", said.organiser(), LINE);
        link = line("link", said.link(), ADDRESS);
        link.add(new WebAddress());
        attend = new CheckBox("attend", Model.of(said.membersAttend()));
        host = new DropDownChoice<>(
                "host", Model.of(chosen(hosts, said.host())), hosts, new ChoiceRenderer<>("name", "id"));
        host.setNullValid(true).setMarkupId("host").setOutputMarkupId(true);
    }

    private static HostRow chosen(List<HostRow> hosts, Long id) {
        return hosts.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private static TextField<String> line(String name, String value, int most) {
        TextField<String> field = new TextField<>(name, Model.of(value));
        field.add(StringValidator.maximumLength(most)).setLabel(new ResourceModel("occasionForm." + name));
        return field;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(called, new FieldError("calledError", called, "called"), kind, when);
        add(place, new FieldError("placeError", place, "place"), mode);
        add(join, new FieldError("joinError", join, "join"));
        add(audience, new FieldError("audienceError", audience, "audience"));
        add(part, new FieldError("partError", part, "part"));
        add(text, new FieldError("textError", text, "text"));
        add(organiser, new FieldError("organiserError", organiser, "organiser"));
        add(link, new FieldError("linkError", link, "link"));
        add(attend.setMarkupId("attend").setOutputMarkupId(true), host);
    }

    /** What was said, after everything has been found right. */
    OccasionPlan plan() {
        return new OccasionPlan(
                called.getModelObject().strip(),
                kind.getModelObject(),
                when.getModelObject(),
                stripped(place),
                Mode.of(mode.getModelObject()),
                audience.getModelObject(),
                part.getModelObject(),
                Objects.requireNonNullElse(text.getModelObject(), "").strip(),
                stripped(organiser),
                stripped(link),
                stripped(join),
                attend.getModelObject(),
                host.getModelObject() == null ? null : host.getModelObject().id());
    }

    void meanwhile(String words) {
        called.error(words);
    }

    private static String stripped(TextField<String> field) {
        String typed = field.getModelObject();
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** For whom an occasion may be: what a hidden space does stays in it. */
    static List<String> audiences(boolean inSpace, boolean hidden) {
        if (hidden) {
            return List.of(KnownOccasion.SPACE);
        }
        return inSpace
                ? List.of(KnownOccasion.SPACE, KnownOccasion.MEMBERS, KnownOccasion.PUBLIC)
                : List.of(KnownOccasion.MEMBERS, KnownOccasion.PUBLIC);
    }

    /** A page of the web that a browser opens, and nothing that it would run. */
    private static class WebAddress implements IValidator<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public void validate(IValidatable<String> typed) {
            if (!WebLink.opens(typed.getValue())) {
                typed.error(new ValidationError().addKey("occasionForm.noAddress"));
            }
        }
    }
}
