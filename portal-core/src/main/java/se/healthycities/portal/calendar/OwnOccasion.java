package se.healthycities.portal.calendar;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Which occasions are a person's own, for lists with the aliases {@code occasion} and {@code space}: those of the spaces
 * where the person has a seat today, the network's own meetings for its members, and those of {@link PersonalEvents}, which
 * the parameter {@code registered} names. What others arrange becomes one's own by registering only.
 */
public final class OwnOccasion {
    public static final String EXTERNAL = "external";

    public static final String MINE = "(space is null and :member = true and occasion.kind <> '" + EXTERNAL
            + "' or position(' ' || cast(occasion.id as string) || ' ' in :registered) > 0"
            + " or exists (select 1 from Seat own join own.affiliation affiliated where own.space = space"
            + " and affiliated.person.id = :person and own.period.from <= :today"
            + " and (own.period.to is null or own.period.to >= :today) and affiliated.period.from <= :today"
            + " and (affiliated.period.to is null or affiliated.period.to >= :today)))";

    private OwnOccasion() {}

    /** The value of the parameter: each id with a blank on both sides, so that none is found inside another. */
    public static String words(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" ", " ", " "));
    }
}
