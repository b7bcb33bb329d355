package se.healthycities.portal.membership;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the log; {@code person} is null for what a visitor sent. */
public record StepRow(
        Long id,
        MembershipAct act,
        LocalDate day,
        LocalDate lastDay,
        String minute,
        Instant takenAt,
        String person,
        String organisation,
        String note)
        implements Serializable {
    MembershipHistory.Taken taken() {
        return new MembershipHistory.Taken(act, day, lastDay);
    }
}
