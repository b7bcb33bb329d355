package se.healthycities.portal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static se.healthycities.portal.succession.SuccessionFixture.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.testkit.PortalTest;

/** Random organisations, successors, last days and moments of undoing: nothing is lost, nothing is doubled. */
class HandoverHistoryTest extends PortalTest {
    private static final List<SeatRole> ROLES =
            List.of(SeatRole.MEMBER, SeatRole.CONVENOR, SeatRole.SECRETARY, SeatRole.SUBSTITUTE);
    private static final List<String> KINDS = List.of("seats", "contacts", "tasks", "discussions", "files");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void whateverIsHandedOverIsHeldByExactlyOneOrVacantAndComesBack(long seed) {
        Random random = new Random(seed);
        SuccessionFixture fixture = new SuccessionFixture(entityManager, clock);
        Affiliation leaver = fixture.person("Gun");
        List<Affiliation> heirs = List.of(fixture.person("Nya"), fixture.person("Andra"));
        Affiliation contact = fixture.person("Kontakt");
        fixture.contact(contact, ContactKind.POLITICAL);
        things(random, fixture, leaver);
        entityManager.flush();

        LocalDate lastDay = DAY.plusDays(random.nextInt(10) - 1);
        LocalDate later = DAY.plusDays(25);
        List<String> heldBefore = fixture.holders(later);
        List<String> lookedBefore = fixture.lookedAfter();
        as("kontakt@prov.example");
        Map<String, Long> to = new HashMap<>();
        KINDS.forEach(kind -> to.put(kind, heir(random, heirs)));
        Wish wish = new Wish(leaver.getId(), lastDay, null, null, to);
        long id = beans.of(HandoverService.class).handOver(wish, UUID.randomUUID());

        for (LocalDate day = DAY; !day.isAfter(later); day = day.plusDays(1)) {
            boolean gone = day.isAfter(lastDay);
            assertThat(fixture.holders(day))
                    .as("seed %s, %s", seed, day)
                    .isEqualTo(gone ? moved(fixture, heldBefore, day, leaver, to) : heldBefore(fixture, day))
                    .doesNotHaveDuplicates();
        }
        assertThat(fixture.lookedAfter()).isEqualTo(movedThings(lookedBefore, leaver, to));

        clock.set(DAY.plusDays(random.nextInt(20)));
        as("kontakt@prov.example");
        entityManager.flush();
        entityManager.clear();
        assertThat(beans.of(HandoverUndo.class).undo(id)).isTrue();
        assertThat(fixture.holders(later)).as("undone, seed %s", seed).isEqualTo(heldBefore);
        assertThat(fixture.lookedAfter()).as("undone, seed %s", seed).isEqualTo(lookedBefore);
        for (LocalDate day = DAY; !day.isAfter(later); day = day.plusDays(1)) {
            assertThat(things(fixture.holders(day)))
                    .as("nobody twice on %s, seed %s", day, seed)
                    .doesNotHaveDuplicates();
        }
    }

    private void things(Random random, SuccessionFixture fixture, Affiliation leaver) {
        for (int i = random.nextInt(6) + 1; i > 0; i--) {
            Space space = fixture.space(Visibility.MEMBERS);
            LocalDate to = random.nextBoolean() ? null : DAY.plusDays(26 + random.nextInt(50));
            fixture.seat(leaver, space, ROLES.get(random.nextInt(ROLES.size())), to);
            for (int n = random.nextInt(3); n > 0; n--) {
                fixture.task(leaver, random.nextBoolean() ? space : null);
                fixture.discussion(leaver, space);
                fixture.file(leaver, space);
            }
        }
        if (random.nextBoolean()) {
            fixture.contact(leaver, ContactKind.ADMINISTRATIVE);
        }
    }

    private static Long heir(Random random, List<Affiliation> heirs) {
        int chosen = random.nextInt(heirs.size() + 1);
        return chosen == heirs.size() ? Wish.VACANT : heirs.get(chosen).getId();
    }

    private List<String> heldBefore(SuccessionFixture fixture, LocalDate day) {
        return fixture.holders(day);
    }

    private List<String> moved(
            SuccessionFixture fixture, List<String> before, LocalDate day, Affiliation leaver, Map<String, Long> to) {
        List<String> moved = new ArrayList<>();
        for (String row : before) {
            String kind = row.startsWith("seat") ? "seats" : "contacts";
            change(row, leaver, to.get(kind), false).forEach(moved::add);
        }
        return moved.stream().sorted().toList();
    }

    private List<String> movedThings(List<String> before, Affiliation leaver, Map<String, Long> to) {
        Map<String, String> kinds = Map.of("task", "tasks", "talk", "discussions", "file", "files");
        return before.stream()
                .flatMap(row -> change(row, leaver, to.get(kinds.get(row.substring(0, 4))), true).stream())
                .sorted()
                .toList();
    }

    /** A row of the leaver as it has to be afterwards: another person's, or gone (seats) or nobody's (things). */
    private List<String> change(String row, Affiliation leaver, Long to, boolean stays) {
        String mine = " " + leaver.getPerson().getId();
        if (!row.endsWith(mine)) {
            return List.of(row);
        }
        String thing = row.substring(0, row.length() - mine.length());
        if (to == Wish.VACANT) {
            return stays ? List.of(thing + " 0") : List.of();
        }
        return List.of(thing + " "
                + entityManager.find(Affiliation.class, to).getPerson().getId());
    }

    private static List<String> things(List<String> holders) {
        return holders.stream()
                .map(row -> row.substring(0, row.lastIndexOf(' ')))
                .toList();
    }
}
