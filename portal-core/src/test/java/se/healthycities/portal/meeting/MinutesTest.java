package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.spi.Verdict;

/** Minutes are written item by item while the meeting goes on; items become decisions and tasks (D7). */
class MinutesTest extends MeetingRooms {
    @Test
    void ofTwoWhoWriteTheSameItemTheSecondIsToldAndTheFirstTextStays() {
        long item = item("Budget");
        roles();
        begin();
        say(item, "Den enas text");
        as(POLITICIAN);
        assertThatThrownBy(() -> minutes().write(GROUP, item, 0, "Den andras text")).isInstanceOf(Overtaken.class);
        assertThat(row(item).said()).isEqualTo("Den enas text");
        minutes().write(GROUP, item, 1, "Bådas text");
        assertThat(row(item).said()).isEqualTo("Bådas text");
        assertThat(row(item).saidVersion()).isEqualTo(2);
    }

    @Test
    void theSameTextTwiceIsNoQuarrelAndTheDraftGoes() {
        long item = item("Budget");
        DraftPlace place = DraftPlace.minutes(item);
        beans.of(TextDrafts.class).save(place, "/spaces/gruppen", "", "Halvt", UUID.randomUUID());
        say(item, "Text");
        minutes().write(GROUP, item, 0, "Text");
        assertThat(row(item).saidVersion()).isEqualTo(1);
        assertThat(beans.of(TextDrafts.class).find(place)).isEmpty();
    }

    @Test
    void theSecretaryOfTheMeetingWritesAndOtherMembersDoNot() {
        long item = item("Budget");
        as(POLITICIAN);
        refused(Verdict.FORBIDDEN, () -> minutes().write(GROUP, item, 0, "Nej"));
        as(OFFICIAL);
        roles();
        as(POLITICIAN);
        minutes().write(GROUP, item, 0, "Ja");
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> minutes().write(GROUP, item, 1, "Nej"));
    }

    @Test
    void anItemBecomesOneDecisionThoughTheButtonIsPressedTwice() {
        long item = item("Vi prövar listan");
        say(item, "Gruppen **beslutar** att pröva.");
        begin();
        long decision = minutes().decide(GROUP, item);
        entityManager.flush();
        assertThat(minutes().decide(GROUP, item)).isEqualTo(decision);
        List<DecisionRow> known =
                beans.of(DecisionReads.class).of(DecisionSource.Kind.MEETING, meeting().id());
        assertThat(known).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Vi prövar listan");
            assertThat(row.decidedOn()).isEqualTo(DAY);
            assertThat(row.sourceAddress()).isEqualTo("/spaces/gruppen/meetings/" + key + "#item-" + item);
        });
        assertThat(row(item).decision()).isEqualTo(decision);
        as(POLITICIAN);
        refused(Verdict.FORBIDDEN, () -> minutes().decide(GROUP, item));
    }

    @Test
    void anItemGivesTasksToThoseWhoSitInTheSpace() {
        long item = item("Lista");
        UUID once = UUID.randomUUID();
        long task = minutes().task(GROUP, item, "Skriv listan", affiliation(FOLKE), DAY.plusDays(14), once);
        entityManager.flush();
        assertThat(minutes().task(GROUP, item, "Skriv listan", affiliation(FOLKE), DAY.plusDays(14), once))
                .isEqualTo(task);
        Map<Long, List<TaskLine>> tasks = reads().tasks(meeting().id());
        assertThat(tasks.get(item)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Skriv listan");
            assertThat(line.dueDay()).isEqualTo(DAY.plusDays(14));
            assertThat(line.doneAt()).isNull();
        });
        refused(
                Verdict.NOT_FOUND,
                () -> minutes().task(GROUP, item, "Nej", affiliation(GRETA), DAY.plusDays(14), UUID.randomUUID()));
    }

    @Test
    void whoCameIsCountedByOrganisationAndStaysWhenSeatsEnd() {
        item("Budget");
        long meeting = meeting().id();
        presence()
                .note(
                        GROUP,
                        meeting,
                        Map.of(
                                affiliation(OFFICIAL), Attendance.PRESENT,
                                affiliation(POLITICIAN), Attendance.REMOTE,
                                affiliation(FOLKE), Attendance.EXCUSED));
        UUID once = UUID.randomUUID();
        Visit guest = new Visit("Gun Gäst", "Exempelkyrkan", true, Attendance.PRESENT);
        presence().welcome(GROUP, meeting, guest, once);
        entityManager.flush();
        presence().welcome(GROUP, meeting, guest, once);
        entityManager.flush();
        entityManager
                .createNativeQuery("update core.seats set valid_to = date '2026-11-22' where space_id = :space")
                .setParameter("space", group.getId())
                .executeUpdate();
        entityManager.clear();
        clock.set(DAY.plusDays(60));
        assertThat(reads().seated(group.getId(), DAY)).isEmpty();
        assertThat(reads().presence(meeting)).hasSize(4);
        as(COORDINATOR);
        assertThat(reads().attended(DAY, DAY)).filteredOn(row -> row.key().equals(key)).satisfies(rows -> {
            assertThat(rows).extracting(AttendedRow::organisation).contains("Exempelkyrkan").hasSize(3);
            assertThat(rows.stream().mapToLong(AttendedRow::people).sum()).isEqualTo(3);
        });
    }

    @Test
    void onlyThoseWhoSitOnTheDayAreNotedAndChosen() {
        item("Budget");
        long meeting = meeting().id();
        refused(
                Verdict.NOT_FOUND,
                () -> presence().note(GROUP, meeting, Map.of(affiliation(GRETA), Attendance.PRESENT)));
        refused(
                Verdict.NOT_FOUND,
                () -> presence().choose(GROUP, meeting, new RoleWish(affiliation(GRETA), null, Set.of())));
        assertThatThrownBy(() -> new RoleWish(1L, null, Set.of(1L))).isInstanceOf(IllegalArgumentException.class);
    }
}
