package se.healthycities.themegroups.focus;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A discussion or an occasion of the group that belongs to a focus area, or that could.
 *
 * @param tag the id of the tie, or null
 * @param key of the occasion, null for a discussion
 * @param day of the occasion, null for a discussion
 */
public record TaggedRow(Long tag, Long id, String key, String title, LocalDate day) implements Serializable {
    public boolean occasion() {
        return key != null;
    }
}
