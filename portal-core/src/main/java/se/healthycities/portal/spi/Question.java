package se.healthycities.portal.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What waits for a person's own yes or no. Every bean of this type is asked; the three-minute brief cuts none of its answers (N9). */
public interface Question {
    /** What waits today, in the given language, only what the person may read and answer now; a fixed number of statements. */
    List<Asked> waitingFor(long person, Locale language);

    /**
     * One thing to answer.
     *
     * @param id the same as long as it is the same question, and no other's, such as {@code offer:12}
     * @param words one line of plain text
     * @param address where it is answered, from the root
     * @param due the last day to answer, or null
     */
    record Asked(String id, String words, String address, LocalDate due) implements Serializable {}
}
