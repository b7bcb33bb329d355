package se.healthycities.portal.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The day for which a page is asked, as it stands in the address.
 *
 * @param day the one asked for, or today when there was none or what was typed is no day
 * @param typed as it was typed
 */
record DayAsked(LocalDate day, String typed, boolean wrong, LocalDate today) implements Serializable {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static DayAsked of(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new DayAsked(today, "", false, today);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            boolean wrong = day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
            return new DayAsked(wrong ? today : day, text, wrong, today);
        } catch (DateTimeParseException noDay) {
            return new DayAsked(today, text, true, today);
        }
    }

    boolean isToday() {
        return day.equals(today);
    }
}
