package se.healthycities.portal.fee;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of a list of payments and what would happen with it.
 *
 * @param line the number at the spreadsheet's edge
 * @param notice 0 when no notice has the reference
 * @param paidOn null when the day cannot be read
 */
public record PaymentLine(
        int line, String reference, String amount, String day, Fate fate, long notice, String name, LocalDate paidOn)
        implements Serializable {
    /** What becomes of a line; only READY marks a notice. */
    public enum Fate {
        READY,
        ALREADY_PAID,
        TWICE,
        UNKNOWN_REFERENCE,
        WRONG_AMOUNT,
        WRONG_DAY;

        /** True for what somebody has to mend; a notice that is paid already needs nothing. */
        public boolean wrong() {
            return compareTo(TWICE) >= 0;
        }
    }

    public boolean ready() {
        return fate == Fate.READY;
    }
}
