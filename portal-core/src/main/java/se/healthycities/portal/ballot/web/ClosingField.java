package se.healthycities.portal.ballot.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.wicket.markup.html.form.FormComponentPanel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.calendar.web.TimeField;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/**
 * Until when a ballot takes answers: a day and an hour of Stockholm, later than something else. Nothing closes in the one hour a
 * year that is left out or comes twice, so that nobody has to ask which one was meant.
 */
class ClosingField extends FormComponentPanel<Instant> {
    private static final long serialVersionUID = 1L;
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final DayField day;
    private final TimeField time;
    private final Instant after;

    /** @param moment what stands in the field at first; {@code after} it has to be later than this */
    ClosingField(String id, Instant moment, Instant after) {
        super(id, Model.of(moment));
        this.after = after;
        day = new DayField("day", LocalDate.ofInstant(moment, Today.STOCKHOLM));
        time = new TimeField("time", LocalTime.ofInstant(moment, Today.STOCKHOLM));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        day.setRequired(true).setLabel(new ResourceModel("closingField.day"));
        time.setRequired(true).setLabel(new ResourceModel("closingField.time"));
        add(day, new FieldError("dayError", day, "closing-day"));
        add(time, new FieldError("timeError", time, "closing-time"));
    }

    @Override
    public void convertInput() {
        LocalDate on = day.getConvertedInput();
        LocalTime at = time.getConvertedInput();
        if (!day.isValid() || !time.isValid() || on == null || at == null) {
            return;
        }
        List<Instant> moments = When.moments(on, at);
        if (moments.size() != 1) {
            time.error(getString(moments.isEmpty() ? "closingField.noSuchHour" : "closingField.hourTwice"));
        } else if (!moments.get(0).isAfter(after)) {
            day.error(getString("closingField.past"));
        } else if (on.isAfter(LATEST)) {
            day.error(getString("closingField.farAway"));
        } else {
            setConvertedInput(moments.get(0));
        }
    }
}
