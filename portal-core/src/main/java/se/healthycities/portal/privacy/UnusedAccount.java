package se.healthycities.portal.privacy;

import java.time.LocalDate;
import java.time.Period;

/** The account of somebody who has been away for long, and the warnings that were sent. */
public record UnusedAccount(Long person, LocalDate firstOn, LocalDate secondOn) {
    /** True when the next warning, or the end, is due. */
    boolean due(LocalDate today, Period pause) {
        LocalDate last = secondOn == null ? firstOn : secondOn;
        return last == null || !last.plus(pause).isAfter(today);
    }
}
