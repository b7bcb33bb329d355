package se.healthycities.portal.search;

import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/** A decision as the index needs it. */
record FoundDecision(
        Long id,
        Integer year,
        Integer number,
        String title,
        String text,
        LocalDate decidedOn,
        Long author,
        Long organisation,
        Capacity capacity,
        Long space,
        String path) {}
