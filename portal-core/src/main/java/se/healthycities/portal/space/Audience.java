package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.time.Today;

/**
 * Who reads a space today: the same rule as {@link Standing}, asked from the other side. {@link #READS} is the rule for
 * queries; a test compares the two for everybody in every space.
 */
@ApplicationScoped
public class Audience {
    private static final String VISIBILITY = "se.healthycities.portal.space.Visibility.";
    private static final String ROLE = "se.healthycities.portal.space.SeatRole.";

    /** What {@link #READS} needs, with the parameter {@code today}; a further {@code where} may follow with "and". */
    public static final String FROM = " from Space space, Affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation where ";

    private static final String HELD = " and holderAbove.person = person and holderAbove.period.from <= :today"
            + " and (holderAbove.period.to is null or holderAbove.period.to >= :today)";

    private static final String MINE = HELD
            + " and seatAbove.period.from <= :today and (seatAbove.period.to is null or seatAbove.period.to >= :today)";

    /** The group that the space belongs to is read by this person as well, by whichever affiliation (B4). */
    private static final String ABOVE = "(space.parent is null or exists (select 1 from Space above"
            + " where above = space.parent and (exists (select 1 from Seat seatAbove join seatAbove.affiliation holderAbove"
            + " where seatAbove.space = above" + MINE + ") or above.visibility <> " + VISIBILITY
            + "HIDDEN and exists (select 1 from Seat seatAbove join seatAbove.affiliation holderAbove where seatAbove.space.path = '"
            + Visitors.OFFICE + "' and seatAbove.role in (" + ROLE + "ADMINISTRATOR, " + ROLE + "COORDINATOR)" + MINE
            + ") or above.visibility in (" + VISIBILITY + "PUBLIC, " + VISIBILITY
            + "MEMBERS) and (above.opensOn is null or above.opensOn <= :today) and exists (select 1 from Affiliation holderAbove"
            + " join holderAbove.organisation place where holderAbove.capacity <> se.healthycities.portal.person.Capacity.GUEST"
            + HELD
            + " and (place.kind = se.healthycities.portal.organisation.OrganisationKind.OFFICE or exists"
            + " (select 1 from MembershipPeriod membership where membership.organisation = place and "
            + MembershipPeriod.TODAY + "))))))";

    /** This person reads this space today, by the affiliation. */
    public static final String READS = Affiliation.TODAY + " and " + Person.NAMED
            + " and (exists (select 1 from Seat seat where seat.space = space and seat.affiliation = affiliation and "
            + Seat.TODAY + ") and " + ABOVE + " or space.visibility <> " + VISIBILITY
            + "HIDDEN and exists (select 1 from Seat seat where seat.space.path = '" + Visitors.OFFICE
            + "' and seat.affiliation = affiliation and seat.role in (" + ROLE + "ADMINISTRATOR, " + ROLE
            + "COORDINATOR) and " + Seat.TODAY + ") or space.visibility in (" + VISIBILITY + "PUBLIC, " + VISIBILITY
            + "MEMBERS) and " + Space.TOLD
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and"
            + " (organisation.kind = se.healthycities.portal.organisation.OrganisationKind.OFFICE or exists"
            + " (select 1 from MembershipPeriod membership where membership.organisation = organisation and "
            + MembershipPeriod.TODAY + ")))";

    /** This person is a member of the network today, by the affiliation. */
    static final String MEMBER = Affiliation.TODAY + " and " + Person.NAMED
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and (organisation.kind ="
            + " se.healthycities.portal.organisation.OrganisationKind.OFFICE or exists (select 1 from MembershipPeriod"
            + " membership where membership.organisation = organisation and " + MembershipPeriod.TODAY + "))";

    private final AudienceQueries queries;
    private final Today today;

    @Inject
    public Audience(AudienceQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The ids of all people of member organisations and of the network's office; guests are none of them. */
    public List<Long> members() {
        return queries.members(today.date());
    }

    /** The ids of everybody who reads the space. */
    public List<Long> people(long space) {
        return queries.people(space, today.date());
    }

    /** How many people read each of these spaces; a space that nobody reads is missing. */
    public Map<Long, Long> sizes(Collection<Long> spaces) {
        return spaces.isEmpty()
                ? Map.of()
                : queries.sizes(spaces, today.date()).stream()
                        .collect(Collectors.toMap(AudienceSize::space, AudienceSize::people));
    }

    /** Who reads the one space and not the other, by family name: {@code Anna Berg, Borås Stad}. */
    public List<String> onlyIn(long space, long other) {
        return queries.onlyIn(space, other, today.date());
    }
}
