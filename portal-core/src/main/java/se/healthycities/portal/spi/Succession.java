package se.healthycities.portal.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What people hold for their organisations in a plugin, and how it passes on when one of them leaves: seats, roles, tasks,
 * things that somebody looks after (A4, N3). One bean for each kind of thing; all of them run in the transaction of the
 * hand-over, and none of them touches who wrote something.
 */
public interface Succession {
    /** A word of small letters; its name is the text {@code held.<kind>} beside the plugin's class. */
    String kind();

    /** What the affiliation holds and would still hold on the day after the given one. */
    List<Held> held(long affiliation, LocalDate lastDay);

    /** Passes things on, in one go; the answer has one entry for each of them. */
    List<Passed> pass(Collection<Long> ids, Handing handing);

    /**
     * Takes a passing back, in one go.
     *
     * @return the ids ({@link Passed#id}) of the things that are with the leaver again; the others have been changed since
     */
    Set<Long> takeBack(List<Passed> passed, Returning returning);

    /**
     * Something that is held.
     *
     * @param role what the person is there (a text {@code held.<kind>.<role>} beside the plugin's class), or null
     * @param address where it is found, from the root
     * @param space the path of its space, or null
     */
    record Held(String kind, long id, String label, String role, String address, String space) {}

    /**
     * Who hands over to whom, until when.
     *
     * @param to the affiliation of the successor, or null for vacant
     */
    record Handing(long from, Long to, LocalDate lastDay, LocalDate today) {}

    /**
     * What became of a thing.
     *
     * @param made the id of the row that was made for the successor, or null when the thing itself changed hands
     * @param memory what is needed to take the passing back and to see whether anything has changed since
     */
    record Passed(long id, Long made, Long to, String memory) {}

    /**
     * The way back.
     *
     * @param from the affiliation from which things were handed over
     * @param back the affiliation that the leaver has now: the same, or a new one when the old one is over
     */
    record Returning(long from, long back, LocalDate lastDay, LocalDate today) {}
}
