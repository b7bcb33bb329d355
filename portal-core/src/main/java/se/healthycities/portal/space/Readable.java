package se.healthycities.portal.space;

import java.time.LocalDate;
import java.util.Set;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Gate;

/**
 * Which spaces a visitor reads today, for lists. {@link #SPACE} is the same rule as {@link Standing}, for the alias
 * {@code space}; its parameters are the components of this record.
 *
 * @param plugins what {@link Gate#readable()} answers: plugins that are readable today, and the spaces that differ
 */
public record Readable(long person, boolean member, boolean office, Set<String> plugins, LocalDate today) {
    private static final String HIDDEN = "se.healthycities.portal.space.Visibility.HIDDEN";
    private static final String PUBLIC = "se.healthycities.portal.space.Visibility.PUBLIC";
    private static final String MEMBERS = "se.healthycities.portal.space.Visibility.MEMBERS";

    public static final String SPACE = "((space.owner in :plugins or space.path in :plugins) and '" + Gate.EXCEPT
            + "' || space.path not in :plugins and ((:office = true and space.visibility <> "
            + HIDDEN + ")"
            + " or (:member = true and space.visibility in (" + PUBLIC + ", " + MEMBERS + "))"
            + " or exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY + ")))";

    /** Further conditions for the alias {@code space}: the space has this part switched on. */
    public static final String DISCUSSIONS = PackageRule.NONE_OFF + "'discussions')";

    public static final String FILES = PackageRule.NONE_OFF + "'files')";
    public static final String MEETINGS = PackageRule.NONE_OFF + "'meetings')";
    /** Spaces that a member of the network may know of today, for the alias {@code space}; the same parameters. */
    public static final String KNOWN = "(space.owner in :plugins and (space.visibility <> " + HIDDEN
            + " or exists (select 1 from Seat mine join mine.affiliation holding where mine.space = space"
            + " and holding.person.id = :person and mine.period.from <= :today"
            + " and (mine.period.to is null or mine.period.to >= :today) and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today))))";

    public static Readable of(Visitor visitor, Set<String> plugins) {
        return new Readable(visitor.person(), visitor.member(), visitor.coordinates(), plugins, visitor.today());
    }
}
