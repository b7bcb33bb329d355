package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
    void theRuleForOneSpaceAndTheRulesForListsAgreeForEveryCombination() {
        int compared = 0;
        for (Visibility visibility : Visibility.values()) {
            for (SeatRole role : roles()) {
                for (boolean member : List.of(true, false)) {
                    for (boolean office : List.of(true, false)) {
                        for (Ends ends : Ends.values()) {
                            for (Stage stage : Stage.values()) {
                                compare(++compared, new Case(visibility, role, member, office, ends, stage, null));
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared)
                .isEqualTo(Visibility.values().length
                        * roles().size()
                        * 2
                        * 2
                        * Ends.values().length
                        * Stage.values().length);
    }

    @Test
    void aWorkingGroupOpensNoMoreThanItsGroupByEitherRule() {
        Random random = new Random(4);
        int unopened = 0;
        for (int number = 10_000; number < 10_600; number++) {
            Visibility visibility = any(random, Visibility.values());
            Visibility above = Visibility.values()[random.nextInt(visibility.ordinal() + 1)];
            Stage stage = any(random, Stage.values());
            Above parent = new Above(
                    above,
                    any(random, roles().toArray(SeatRole[]::new)),
                    any(random, Ends.values()),
                    stage == Stage.PLANNED && random.nextBoolean());
            SeatRole role = any(random, roles().toArray(SeatRole[]::new));
            Case one = new Case(
                    visibility,
                    role,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    any(random, Ends.values()),
                    stage,
                    parent);
            unopened += compare(number, one) ? 0 : role == null ? 0 : 1;
        }
        assertThat(unopened).as("seats that open nothing").isGreaterThan(50);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Each case for itself: nothing of it is left for the next. @return whether the person reads */
    private boolean compare(int number, Case one) {
        entityManager.createNativeQuery("savepoint one").executeUpdate();
        boolean alone = together(number, one);
        entityManager.createNativeQuery("rollback to savepoint one").executeUpdate();
        entityManager.clear();
        return alone;
    }

    private boolean together(int number, Case one) {
        Organisation organisation =
                save(new Organisation("O" + number, OrganisationKind.MUNICIPALITY, "o" + number, null));
        if (one.member()) {
            save(new MembershipPeriod(organisation, Period.from(DAY.minusYears(1))));
        }
        Person person = save(new Person("Given", "Family", "p" + number + "@test.example", "sv"));
        Period worked = new Period(DAY.minusYears(2), one.ends() == Ends.AFFILIATION ? DAY.minusDays(1) : null);
        Affiliation affiliation = save(new Affiliation(person, organisation, Capacity.OFFICIAL, "Title", worked));
        Space space = save(staged(
                new Space(PluginId.CORE, "spaces/t" + number, "T", null, one.visibility(), Joining.ASK), one.stage()));
        seat(space, affiliation, one.role(), one.ends());
        Space above = one.above() == null ? null : above(number, one.above(), affiliation);
        if (above != null) {
            space.below(above);
        }
        if (one.office()) {
            Space room = entityManager
                    .createQuery("from Space s where s.path = 'spaces/kansli'", Space.class)
                    .getSingleResult();
            save(new Seat(room, affiliation, SeatRole.COORDINATOR, Period.from(DAY.minusYears(1))));
        }
        entityManager.flush();
        Visitor visitor = beans.of(Visitors.class).read(person.getId());
        boolean alone = reads(space, visitor);
        boolean listed = beans.of(SpaceReads.class).readable(Readable.of(visitor, PLUGINS)).stream()
                .anyMatch(row -> row.id().equals(space.getId()));
        assertThat(listed).as(one.toString()).isEqualTo(alone);
        assertThat(beans.of(Audience.class).people(space.getId()).contains(person.getId()))
                .as(one.toString())
                .isEqualTo(alone);
        if (above != null && alone) {
            assertThat(reads(above, visitor)).as("reads the group too: " + one).isTrue();
        }
        return alone;
    }

    private boolean reads(Space space, Visitor visitor) {
        return beans.of(SpaceQueries.class).standing(space.getPath(), visitor.person(), DAY).stream()
                .map(standing -> standing.seenBy(visitor).access(visitor))
                .anyMatch(access -> access != null && access.atLeast(Access.READ));
    }

    private Space above(int number, Above above, Affiliation affiliation) {
        Space group = save(new Space(PluginId.CORE, "spaces/a" + number, "A", null, above.visibility(), Joining.ASK));
        if (above.planned()) {
            group.opensOn(DAY.plusDays(1));
        }
        seat(group, affiliation, above.role(), above.ends());
        return group;
    }

    private void seat(Space space, Affiliation affiliation, SeatRole role, Ends ends) {
        if (role != null) {
            LocalDate last = ends == Ends.SEAT ? DAY.minusDays(1) : ends == Ends.TODAY ? DAY : null;
            save(new Seat(space, affiliation, role, new Period(DAY.minusYears(1), last)));
        }
    }

    private static Space staged(Space space, Stage stage) {
        return switch (stage) {
            case PLANNED -> space.opensOn(DAY.plusDays(1));
            case ACTIVE -> space.opensOn(DAY).close(DAY).rest(DAY.plusDays(1));
            case RESTING -> space.rest(DAY);
            case CLOSED -> space.close(DAY.minusDays(1));
            case ARCHIVED -> space.archive(DAY);
        };
    }

    /** What a person has to do with a space, and where the space is in its life. */
    private record Case(
            Visibility visibility,
            SeatRole role,
            boolean member,
            boolean office,
            Ends ends,
            Stage stage,
            Above above) {}

    /** The group that the space belongs to, and the same person's seat there. */
    private record Above(Visibility visibility, SeatRole role, Ends ends, boolean planned) {}

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

    @Test
    void beforeItOpensASpaceIsPreparedByThoseWhoLeadAndUnknownToOthers() {
        Visitor member = new Visitor(1, 1, "", "", "", "", Capacity.OFFICIAL, true, Set.of(), DAY, false, false);
        Visitor coordinator = new Visitor(
                1, 1, "", "", "", "", Capacity.STAFF, true, Set.of(SeatRole.COORDINATOR), DAY, false, false);
        assertThat(planned(Visibility.PUBLIC, null).access(member)).isNull();
        assertThat(planned(Visibility.PUBLIC, SeatRole.MEMBER).access(member)).isEqualTo(Access.READ);
        assertThat(planned(Visibility.PUBLIC, SeatRole.CONVENOR).access(member)).isEqualTo(Access.CONVENE);
        assertThat(planned(Visibility.GROUP, null).access(coordinator)).isEqualTo(Access.CONVENE);
        assertThat(planned(Visibility.PUBLIC, SeatRole.CONVENOR).seenBy(member).has("announcements"))
                .isFalse();
    }

    private static Standing planned(Visibility visibility, SeatRole role) {
        return standing(visibility, role, null, DAY.plusDays(1));
    }

    private static Standing standing(Visibility visibility, SeatRole role, LocalDate closed) {
        return standing(visibility, role, closed, null);
    }

    private static Standing standing(Visibility visibility, SeatRole role, LocalDate closed, LocalDate opens) {
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
                null,
                opens,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0L,
                null,
                null);
    }
}
