package se.healthycities.portal.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import se.healthycities.portal.calendar.When;

/**
 * The question that one night a year needs: which of the two equal hours is meant (A33). It is hidden until a time is typed
 * that comes twice.
 */
class NightHour extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final TimeField time;
    private final KeyChoice choice;
    private boolean asked;

    /** @param chosen the moment that stands in the field at first, or null */
    NightHour(String id, String field, TimeField time, LocalDate day, LocalTime shown, Instant chosen) {
        super(id);
        this.time = time;
        List<Instant> both = day == null || shown == null ? List.of() : When.moments(day, shown);
        String which = both.size() < 2 || chosen == null ? "" : chosen.equals(both.get(0)) ? FIRST : SECOND;
        asked = !which.isEmpty();
        choice = new KeyChoice(field, which, List.of("", FIRST, SECOND), "occasionForm.hour.");
        add(choice);
    }

    /** The moment that was meant; null, with an error beside the time, when there is none or it was not said which. */
    Instant moment(LocalDate day, LocalTime typed) {
        List<Instant> moments = When.moments(day, typed);
        if (moments.isEmpty()) {
            time.error(getString("occasionForm.noSuchHour"));
            return null;
        }
        if (moments.size() == 1) {
            return moments.get(0);
        }
        asked = true;
        String which = choice.getConvertedInput() == null ? "" : choice.getConvertedInput();
        if (which.isEmpty()) {
            time.error(getString("occasionForm.hourTwice"));
            return null;
        }
        return moments.get(which.equals(FIRST) ? 0 : 1);
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        super.onComponentTag(tag);
        if (!asked) {
            tag.put("hidden", "hidden");
        }
    }
}
