package se.healthycities.portal.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One kind of thing that waits for those who run the network: vacant contacts, roles that end, fees that are unpaid. The
 * plugin class that names it has the texts {@code workList.<kind>.heading}, {@code workList.<kind>.line} with
 * {@code {0}} … for the values, and {@code workList.<kind>.action}; where a line can be settled on the spot, also
 * {@code workList.<kind>.settle} and {@code workList.<kind>.settled}.
 */
public interface WorkList {
    /** Small letters and hyphens, unique in the portal; it stands in addresses. */
    String kind();

    /** How many wait today. */
    long count();

    /** The most pressing first, at most this many. */
    List<Line> lines(int most);

    /** Settles a line that needs no page of its own; whoever asks has the right to see the list and perhaps no other. */
    default void settle(long subject) {
        throw new IllegalArgumentException("Nothing of " + kind() + " is settled on the spot.");
    }

    /**
     * One thing that waits.
     *
     * @param values what fills the text: words, or days as {@link LocalDate}
     * @param address where it is dealt with; starts with a slash
     * @param due by when, or null
     * @param subject what {@link #settle} is asked for, or null where a page is needed
     */
    record Line(List<? extends Serializable> values, String address, LocalDate due, Long subject)
            implements Serializable {
        public Line(List<? extends Serializable> values, String address, LocalDate due) {
            this(values, address, due, null);
        }
    }
}
