package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

class StandingTest extends PortalTest {
    private static final LocalDate DAY = TestClock.DAY;
    private static final Set<String> PLUGINS = Set.of("core");

    @Test
    void theRuleForOneSpaceAndTheRuleForListsAgreeForEveryCombination() {
        int compared = 0;
        for (Visibility visibility : Visibility.values()) {
            for (SeatRole role : roles()) {
                for (boolean member : List.of(true, false)) {
                    for (boolean office : List.of(true, false)) {
                        for (Ends ends : Ends.values()) {
                            compare(++compared, visibility, role, member, office, ends);
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(Visibility.values().length * roles().size() * 2 * 2 * Ends.values().length);
    }

    private void compare(int number, Visibility visibility, SeatRole role, boolean member, boolean office, Ends ends) {
        EntityManager em = entityManager;
        Organisation organisation =
                save(new Organisation("O" + number, OrganisationKind.MUNICIPALITY, "o" + number, null));
        if (member) {
            save(new MembershipPeriod(organisation, Period.from(DAY.minusYears(1))));
        }
        Person person = save(new Person("Given", "Family", "p" + number + "@test.example", "sv"));
        Period worked = new Period(DAY.minusYears(2), ends == Ends.AFFILIATION ? DAY.minusDays(1) : null);
        Affiliation affiliation = save(new Affiliation(person, organisation, Capacity.OFFICIAL, "Title", worked));
        Space space = save(new Space(PluginId.CORE, "spaces/t" + number, "T", null, visibility, Joining.ASK));
        if (role != null) {
            LocalDate last = ends == Ends.SEAT ? DAY.minusDays(1) : ends == Ends.TODAY ? DAY : null;
            save(new Seat(space, affiliation, role, new Period(DAY.minusYears(1), last)));
        }
        if (office) {
            Space room = em.createQuery("from Space s where s.path = 'spaces/kansli'", Space.class)
                    .getSingleResult();
            save(new Seat(room, affiliation, SeatRole.COORDINATOR, Period.from(DAY.minusYears(1))));
        }
        em.flush();
        Visitors visitors = beans.of(Visitors.class);
        Visitor visitor = visitors.read(person.getId());
        SpaceQueries queries = beans.of(SpaceQueries.class);
        boolean alone = queries.standing(space.getPath(), person.getId(), DAY).stream()
                .map(standing -> standing.access(visitor))
                .anyMatch(access -> access != null && access.atLeast(Access.READ));
        boolean listed = beans.of(SpaceReads.class).readable(Readable.of(visitor, PLUGINS)).stream()
                .anyMatch(row -> row.id().equals(space.getId()));
        assertThat(listed)
                .as("%s, seat %s, member %s, office %s, %s", visibility, role, member, office, ends)
                .isEqualTo(alone);
    }

    private static List<SeatRole> roles() {
        return java.util.Arrays.asList(null, SeatRole.MEMBER, SeatRole.GUEST, SeatRole.CONVENOR);
    }

    private <T> T save(T entity) {
        entityManager.persist(entity);
        return entity;
    }

    /** What ended yesterday, if anything; TODAY is the seat's last day. */
    private enum Ends {
        NOTHING,
        SEAT,
        AFFILIATION,
        TODAY
    }

    @Test
    void aSeatThatEndedYesterdayGivesNothingToday() {
        as(POLITICIAN);
        assertThat(beans.of(Visitors.class)
                        .standing("spaces/styrelse")
                        .orElseThrow()
                        .role())
                .isEqualTo(SeatRole.CHAIR);
        clock.set(DAY.plusDays(131));
        as(POLITICIAN);
        assertThat(beans.of(Visitors.class)
                        .standing("spaces/styrelse")
                        .orElseThrow()
                        .role())
                .isNull();
    }

    @Test
    void aGuestAnswersButStartsNothing() {
        Visitor guest = new Visitor(1, 1, "", "", "", "", Capacity.GUEST, false, Set.of(), DAY, false, false);
        assertThat(standing(Visibility.GROUP, SeatRole.GUEST, null).access(guest))
                .isEqualTo(Access.REPLY);
    }

    @Test
    void aClosedSpaceIsReadOnly() {
        Visitor member = new Visitor(1, 1, "", "", "", "", Capacity.OFFICIAL, true, Set.of(), DAY, false, false);
        assertThat(standing(Visibility.GROUP, SeatRole.CONVENOR, DAY.minusDays(1))
                        .access(member))
                .isEqualTo(Access.READ);
        assertThat(standing(Visibility.GROUP, SeatRole.CONVENOR, DAY).access(member))
                .isEqualTo(Access.CONVENE);
    }

    @Test
    void nobodyFromOutsideKnowsOfAHiddenSpaceNotEvenTheCoordinator() {
        Visitor coordinator = new Visitor(
                1, 1, "", "", "", "", Capacity.STAFF, true, Set.of(SeatRole.COORDINATOR), DAY, false, false);
        assertThat(standing(Visibility.HIDDEN, null, null).access(coordinator)).isNull();
    }

    private static Standing standing(Visibility visibility, SeatRole role, LocalDate closed) {
        return new Standing(
                1L,
                "spaces/x",
                "core",
                "X",
                null,
                visibility,
                Joining.ASK,
                false,
                closed,
                1L,
                null,
                role,
                role == null ? null : 1L,
                null);
    }
}
