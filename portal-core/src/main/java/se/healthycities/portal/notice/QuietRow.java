package se.healthycities.portal.notice;

import java.io.Serializable;
import java.time.LocalDate;

/** A quiet period in a list. @param season the name of the season that it belongs to */
public record QuietRow(Long id, String name, String season, LocalDate from, LocalDate to) implements Serializable {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
