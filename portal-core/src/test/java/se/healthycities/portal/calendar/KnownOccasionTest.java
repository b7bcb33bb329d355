package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;

/** Who may know of an occasion: the rule for lists and the rule for one are the same, and they are these. */
class KnownOccasionTest extends CalendarRooms {
    private static final List<String> AUDIENCES =
            List.of(KnownOccasion.PUBLIC, KnownOccasion.MEMBERS, KnownOccasion.SPACE, "secretariat");
    private static final CalendarFilter ALL = new CalendarFilter("", "", "", false, false);

    private final List<String> keys = new ArrayList<>();

    @Test
    void listsAndPagesAgreeForEverybodyAndEveryKindOfOccasion() {
        for (Visibility visibility : Visibility.values()) {
            Space space = room("spaces/t-" + visibility.name().toLowerCase(), visibility);
            seat(space, FOLKE, SeatRole.CONVENOR);
            seat(space, GUEST, SeatRole.GUEST);
            AUDIENCES.forEach(audience -> occasion(space, audience));
        }
        AUDIENCES.forEach(audience -> occasion(null, audience));
        int known = 0;
        for (String email :
                Arrays.asList(null, GUEST, FOLKE, POLITICIAN, COORDINATOR, "wille.modellqvist@skr.example")) {
            as(email);
            Set<String> listed = beans.of(CalendarReads.class).page(ALL, null, 0, 500).stream()
                    .map(OccasionRow::key)
                    .collect(Collectors.toSet());
            for (String key : keys) {
                boolean opens = beans.of(OccasionDoor.class).knows(one(key)).allowed();
                boolean draft = one(key).draft();
                assertThat(listed.contains(key)).as("%s for %s", key, email).isEqualTo(opens && !draft);
                known += opens ? 1 : 0;
            }
        }
        assertThat(known).isPositive();
    }

    @Test
    void aStrangerKnowsOfPublicOccasionsOnlyAndOfNoneInHiddenSpaces() {
        Space open = room("spaces/t-open", Visibility.PUBLIC);
        for (Space space : Arrays.asList(open, group, hidden, null)) {
            AUDIENCES.forEach(audience -> occasion(space, audience));
        }
        as(null);
        assertThat(beans.of(CalendarReads.class).page(ALL, null, 0, 500).stream()
                        .map(OccasionRow::key)
                        .filter(keys::contains))
                .containsExactlyInAnyOrder("t-open-public", "gruppen-public", "network-public");
        assertThat(beans.of(CalendarReads.class).page(ALL, null, 0, 500).stream()
                        .filter(row -> row.key().equals("gruppen-public"))
                        .map(OccasionRow::spaceName))
                .as("a space that a stranger may not know of is not named")
                .containsOnlyNulls();
    }

    private void occasion(Space space, String audience) {
        String key = (space == null ? "network" : space.getName()) + "-" + audience;
        for (OccasionStatus status : List.of(OccasionStatus.PUBLISHED, OccasionStatus.DRAFT)) {
            String own = status == OccasionStatus.DRAFT ? "draft-" + key : key;
            Occasion occasion = new Occasion(own, "core", space, own, "seminar", status)
                    .on(DAY, DAY, Precision.DAY)
                    .forWhom(audience, null)
                    .registered(null, null, clock.instant());
            entityManager.persist(occasion);
            keys.add(own);
        }
        entityManager.flush();
    }
}
