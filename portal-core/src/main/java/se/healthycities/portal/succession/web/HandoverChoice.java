package se.healthycities.portal.succession.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.succession.Wish;

/** What the visitor has chosen so far, as it stands in the address of the hand-over page. */
record HandoverChoice(
        long affiliation, boolean chosen, String day, String space, String to, String name, Map<String, String> others)
        implements Serializable {
    static final String VACANT = "vacant";
    private static final String FOR_KIND = "to-";

    static HandoverChoice of(PageParameters parameters, long own) {
        Map<String, String> others = new HashMap<>();
        for (String name : parameters.getNamedKeys()) {
            String value = parameters.get(name).toString("");
            if (name.startsWith(FOR_KIND) && !value.isEmpty()) {
                others.put(name.substring(FOR_KIND.length()), value);
            }
        }
        return new HandoverChoice(
                parameters.get("affiliation").toLong(own),
                !parameters.get("day").isNull(),
                parameters.get("day").toString(""),
                parameters.get("space").toString(""),
                parameters.get("to").toString(""),
                parameters.get("name").toString(""),
                others);
    }

    static String field(String kind) {
        return FOR_KIND + kind;
    }

    /** Null when no such day can be read. */
    LocalDate lastDay() {
        try {
            return LocalDate.parse(day.trim());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    Wish wish(LocalDate lastDay) {
        Map<String, Long> successors = new HashMap<>();
        others.forEach((kind, value) -> successors.put(kind, number(value)));
        long main = number(to);
        return new Wish(
                affiliation, lastDay, space.isEmpty() ? null : space, main == Wish.VACANT ? null : main, successors);
    }

    private static long number(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : Wish.VACANT;
    }
}
