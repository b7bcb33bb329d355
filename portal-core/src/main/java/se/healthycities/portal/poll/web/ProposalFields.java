package se.healthycities.portal.poll.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponentPanel;
import org.apache.wicket.model.Model;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.calendar.web.TimeField;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** One proposed time: a day, from when, until when. An empty line proposes nothing. */
class ProposalFields extends FormComponentPanel<When> {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final DayField day = new DayField("day", (LocalDate) null);
    private final TimeField start = new TimeField("start", null);
    private final TimeField end = new TimeField("end", null);

    ProposalFields(String id, int number) {
        super(id, new Model<>());
        this.number = number;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("number", String.valueOf(number)));
        add(label("dayLabel", "day"), day, new FieldError("dayError", day, "day-" + number));
        add(label("startLabel", "start"), start, new FieldError("startError", start, "start-" + number));
        add(label("endLabel", "end"), end, new FieldError("endError", end, "end-" + number));
    }

    private WebMarkupContainer label(String id, String field) {
        WebMarkupContainer label = new WebMarkupContainer(id);
        label.add(AttributeModifier.replace("for", field + "-" + number));
        return label;
    }

    void refuse(String words) {
        day.error(words);
    }

    @Override
    public void convertInput() {
        if (!day.isValid() || !start.isValid() || !end.isValid()) {
            return;
        }
        LocalDate on = day.getConvertedInput();
        LocalTime from = start.getConvertedInput();
        LocalTime to = end.getConvertedInput();
        if (on == null && from == null && to == null) {
            return;
        }
        if (on == null) {
            day.error(getString("pollForm.dayMissing"));
        } else if (from == null) {
            start.error(getString("pollForm.startMissing"));
        } else if (to == null || !to.isAfter(from)) {
            end.error(getString("pollForm.endMissing"));
        } else {
            setConvertedInput(when(on, from, to));
        }
    }

    /** Nobody meets in the one hour a year that is left out or comes twice, so it is not proposed. */
    private When when(LocalDate on, LocalTime from, LocalTime to) {
        List<Instant> starts = When.moments(on, from);
        List<Instant> ends = When.moments(on, to);
        if (starts.size() != 1 || ends.size() != 1) {
            (starts.size() != 1 ? start : end).error(getString("pollForm.clockChange"));
            return null;
        }
        return When.between(starts.get(0), ends.get(0));
    }
}
