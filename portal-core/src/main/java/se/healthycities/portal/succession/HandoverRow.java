package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A hand-over in a list. {@code successor} is null for vacant, {@code space} is null for the whole affiliation. */
public record HandoverRow(
        Long id,
        Long affiliation,
        Long person,
        String leaver,
        String organisation,
        String successor,
        String space,
        String spacePath,
        LocalDate lastDay,
        Instant madeAt,
        Instant undoneAt,
        Long things)
        implements Serializable {
    public LocalDate undoableUntil() {
        return Handover.undoableUntil(madeAt);
    }

    public boolean undone() {
        return undoneAt != null;
    }
}
