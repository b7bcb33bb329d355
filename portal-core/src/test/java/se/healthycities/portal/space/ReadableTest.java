package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
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

/** Who reads a space is one rule, whether one space is asked for, a list of spaces or everybody who reads it. */
class ReadableTest extends PortalTest {
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
        return Arrays.asList(null, SeatRole.MEMBER, SeatRole.GUEST, SeatRole.CONVENOR);
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
}
