package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.time.Today;

/**
 * An entry of the library.
 *
 * @param author the person who answered
 * @param name null for somebody who has left: then the role speaks
 * @param tags keys of subjects with a blank between them, or null
 */
public record KeptRow(
        Long id,
        String question,
        String text,
        String html,
        Long author,
        String name,
        String role,
        String organisation,
        Instant answeredAt,
        Instant keptAt,
        Instant correctedAt,
        String tags)
        implements Serializable {
    private static final int YEARS = 3;

    /** Who answered: {@code Anna Berg, strateg, Borås Stad}, or without the name. */
    public String who() {
        String office = role + ", " + organisation;
        return name == null ? office : name + ", " + office;
    }

    /** The year in which it was answered, in Stockholm. */
    public int year() {
        return Today.day(answeredAt).getYear();
    }

    /** True when nobody has looked at it for three years. */
    public boolean old(LocalDate today) {
        LocalDate seen = Today.day(correctedAt == null ? keptAt : correctedAt);
        return !today.isBefore(seen.plusYears(YEARS));
    }

    /** The keys of its subjects; none when it has none. */
    public List<String> keys() {
        return tags == null || tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }
}
