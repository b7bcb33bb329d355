package se.healthycities.portal.space;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;

/**
 * Which spaces a visitor reads today, for lists. {@link #SPACE} is the same rule as {@link Standing}, for the alias
 * {@code space}; its parameters are the components of this record.
 *
 * @param plugins the {@link #words(Set)} of {@link Gate#readable()}: one value, because Hibernate translates a query with a
 *     list among its parameters anew each time; so it does where a parameter is the last argument of a function, and
 *     {@code position} takes none
 */
public record Readable(long person, boolean member, boolean office, String plugins, LocalDate today) {
    private static final String HIDDEN = "se.healthycities.portal.space.Visibility.HIDDEN";
    private static final String PUBLIC = "se.healthycities.portal.space.Visibility.PUBLIC";
    private static final String MEMBERS = "se.healthycities.portal.space.Visibility.MEMBERS";

    /** For the alias {@code space}: its plugin may be read today. */
    public static final String OWNER = "position(' ' || space.owner || ' ' in :plugins) > 0";

    /** For the alias {@code space}: it may be read today, with its plugin or by itself. */
    public static final String OPEN = "((" + OWNER + " or position(' ' || space.path || ' ' in :plugins) > 0)"
            + " and position(' " + Gate.EXCEPT + "' || space.path || ' ' in :plugins) = 0)";

    /** For the alias {@code space}: people work there today, with the words of {@link Gate#writable()} for {@code plugins}. */
    public static final String WORKED_IN = "(" + OPEN + " and " + Space.ACTIVE + ")";

    private static final String HELD_ABOVE = "exists (select 1 from Seat seatAbove join seatAbove.affiliation"
            + " holderAbove where seatAbove.space = above and holderAbove.person.id = :person"
            + " and seatAbove.period.from <= :today and (seatAbove.period.to is null or seatAbove.period.to >= :today)"
            + " and holderAbove.period.from <= :today"
            + " and (holderAbove.period.to is null or holderAbove.period.to >= :today))";

    private static final String OPEN_ABOVE = "above.visibility in (" + PUBLIC + ", " + MEMBERS
            + ") and (above.opensOn is null or above.opensOn <= :today)";

    /** The group that the alias {@code space} belongs to may be read as well; without that a seat opens nothing (B4). */
    private static final String ABOVE = "(space.parent is null or exists (select 1 from Space above"
            + " where above = space.parent and (:office = true and above.visibility <> " + HIDDEN
            + " or :member = true and " + OPEN_ABOVE + " or " + HELD_ABOVE + ")))";

    /** For the alias {@code space}: the person holds a seat there that counts today. */
    public static final String SEATED =
            "(exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
                    + " and affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY + ") and "
                    + ABOVE + ")";

    public static final String SPACE = "(" + OPEN + " and ((:office = true and space.visibility <> "
            + HIDDEN + ")"
            + " or (:member = true and space.visibility in (" + PUBLIC + ", " + MEMBERS + ") and " + Space.TOLD + ")"
            + " or " + SEATED + "))";

    /** Further conditions for the alias {@code space}: the space has this part switched on. */
    public static final String DISCUSSIONS = PackageRule.NONE_OFF + "'discussions')";

    public static final String FILES = PackageRule.NONE_OFF + "'files')";
    public static final String MEETINGS = PackageRule.NONE_OFF + "'meetings')";

    public static final String DECISIONS = PackageRule.NONE_OFF + "'decisions')";

    /** Spaces that a member of the network may know of today, for the alias {@code space}; the same parameters. */
    public static final String KNOWN = "(" + OWNER + " and (space.visibility <> " + HIDDEN + " and " + Space.TOLD
            + " or exists (select 1 from Seat mine join mine.affiliation holding where mine.space = space"
            + " and holding.person.id = :person and mine.period.from <= :today"
            + " and (mine.period.to is null or mine.period.to >= :today) and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today)) and (space.parent is null or exists"
            + " (select 1 from Space above where above = space.parent and (" + OPEN_ABOVE + " or " + HELD_ABOVE
            + ")))))";

    public static Readable of(Visitor visitor, Set<String> plugins) {
        return new Readable(visitor.person(), visitor.member(), visitor.coordinates(), words(plugins), visitor.today());
    }

    /** Each with a blank on both sides, so that none is found inside another; ids and paths have none of their own. */
    public static String words(Set<String> plugins) {
        return plugins.stream().collect(Collectors.joining(" ", " ", " "));
    }

    /** Whether the plugin may be read today. */
    public boolean reads(PluginId plugin) {
        return plugins.contains(words(Set.of(plugin.value())));
    }
}
