package se.healthycities.portal.web.component;

import java.time.LocalDate;
import org.apache.wicket.Component;

/** From when to when something was, in words: {@code 1 januari 2024 – tills vidare}. */
public record Term(Component component) {
    public String of(LocalDate from, LocalDate to) {
        String end = to == null ? component.getString("term.open") : Dates.day(to, component.getLocale());
        return Dates.day(from, component.getLocale()) + " – " + end;
    }
}
