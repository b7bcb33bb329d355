package se.healthycities.portal.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.wicket.markup.html.form.FormComponentPanel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** From which day and time until which; whole days when no time is typed. */
class WhenFields extends FormComponentPanel<When> {
    private static final long serialVersionUID = 1L;
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final DayField first;
    private final DayField last;
    private final TimeField start;
    private final TimeField end;
    private final NightHour startHour;
    private final NightHour endHour;

    /** @param when what stands in the fields at first, or null */
    WhenFields(String id, When when) {
        super(id, Model.of(when));
        boolean known = when != null;
        boolean oneDay = known && when.firstDay().equals(when.lastDay());
        first = new DayField("firstDay", known ? when.firstDay() : null);
        last = new DayField("lastDay", known && !oneDay ? when.lastDay() : null);
        start = new TimeField("startTime", known ? when.startTime() : null);
        end = new TimeField("endTime", known ? when.endTime() : null);
        first.setRequired(true).setLabel(new ResourceModel("occasionForm.firstDay"));
        last.setLabel(new ResourceModel("occasionForm.lastDay"));
        start.setLabel(new ResourceModel("occasionForm.startTime"));
        end.setLabel(new ResourceModel("occasionForm.endTime"));
        startHour = known
                ? new NightHour("startNight", "startHour", start, when.firstDay(), when.startTime(), when.startsAt())
                : new NightHour("startNight", "startHour", start, null, null, null);
        endHour = known
                ? new NightHour("endNight", "endHour", end, when.lastDay(), when.endTime(), when.endsAt())
                : new NightHour("endNight", "endHour", end, null, null, null);
        add(first, new FieldError("firstDayError", first, "first-day"));
        add(last, new FieldError("lastDayError", last, "last-day"));
        add(start, new FieldError("startTimeError", start, "start-time"), startHour);
        add(end, new FieldError("endTimeError", end, "end-time"), endHour);
    }

    @Override
    public void convertInput() {
        boolean readable = first.isValid() && last.isValid() && start.isValid() && end.isValid();
        LocalDate day = first.getConvertedInput();
        if (!readable || day == null) {
            return;
        }
        LocalDate until = last.getConvertedInput() == null ? day : last.getConvertedInput();
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            first.error(getString("occasionForm.farAway"));
        } else if (until.isBefore(day) || until.isAfter(day.plusYears(1))) {
            last.error(getString("occasionForm.backwards"));
        } else {
            setConvertedInput(when(day, until, start.getConvertedInput(), end.getConvertedInput()));
        }
    }

    /** Null, with an error beside a field, for what makes no sense together. */
    private When when(LocalDate day, LocalDate until, LocalTime from, LocalTime to) {
        if (from == null && to != null) {
            start.error(getString("occasionForm.endAlone"));
            return null;
        }
        if (from == null) {
            return When.days(day, until);
        }
        if (to == null && until.isAfter(day)) {
            end.error(getString("occasionForm.endMissing"));
            return null;
        }
        Instant starts = startHour.moment(day, from);
        Instant ends = to == null ? null : endHour.moment(until, to);
        if (starts == null || to != null && ends == null) {
            return null;
        }
        if (ends != null && !ends.isAfter(starts)) {
            end.error(getString("occasionForm.endFirst"));
            return null;
        }
        return When.between(starts, ends);
    }
}
