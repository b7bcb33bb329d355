package se.healthycities.portal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.notice.ChoiceService;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.LevelRow;
import se.healthycities.portal.notice.OwnChoices;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.PollService;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.State;

/** Who has not answered a poll is reminded twice, by one mail and not two (F5). Its last day is Thursday 3 December. */
class PollReminderTest extends ReminderNetwork {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Test
    void onlyThoseWhoHaveNotAnsweredGetALetterThreeWorkingDaysBeforeTheLastDayAndOne() {
        Poll poll = poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        at(MONDAY, LocalTime.of(7, 59));
        assertThat(reminded(FOLKE)).isZero();
        at(MONDAY, EIGHT);
        at(MONDAY, EIGHT.plusMinutes(10));
        assertThat(reminded(FOLKE)).as("the run twice").isEqualTo(1);
        assertThat(reminded(GRETA)).isEqualTo(1);
        answer(poll, GRETA);
        at(MONDAY.plusDays(1), EIGHT);
        at(WEDNESDAY, EIGHT);
        at(WEDNESDAY.plusDays(1), EIGHT);
        at(WEDNESDAY.plusDays(2), EIGHT);
        assertThat(reminded(FOLKE)).isEqualTo(2);
        assertThat(reminded(GRETA)).as("has answered").isEqualTo(1);
        assertThat(words("select text from core.mails where address = '" + FOLKE + "' order by id desc")
                        .get(0))
                .contains("/poll/", "3 december 2026");
    }

    @Test
    void theLastDayCountsUntilMidnight() {
        poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        at(LAST_DAY, LocalTime.of(23, 50));
        assertThat(reminded(FOLKE)).isEqualTo(1);
        at(LAST_DAY.plusDays(1), LocalTime.of(0, 0));
        assertThat(reminded(FOLKE)).isEqualTo(1);
        assertThat(reminded(GRETA)).isEqualTo(1);
    }

    @Test
    void whereNoLettersAreWrittenTheDigestTellsAndNoLetterGoes() {
        poll(LAST_DAY, Voters.PERSON, false);
        everybodyHears(Level.IMMEDIATE);
        hears(FOLKE, Level.DAILY, DayOfWeek.MONDAY, 17);
        at(MONDAY, EIGHT);
        at(MONDAY, LocalTime.of(17, 0));
        assertThat(byDigest(FOLKE)).isEqualTo(1);
        assertThat(reminded(FOLKE)).isEqualTo(1);
        assertThat(reminded(GRETA)).as("has no digest").isZero();
        assertThat(words("select step from core.question_reminders")).hasSize(1);
    }

    @Test
    void ofAnOrganisationThatHasAnsweredNobodyIsReminded() {
        Poll poll = poll(LAST_DAY, Voters.ORGANISATION, true);
        seat(room, GUEST, SeatRole.GUEST);
        everybodyHears(Level.IMMEDIATE);
        answer(poll, OFFICIAL);
        at(MONDAY, EIGHT);
        assertThat(reminded(POLITICIAN)).as("a colleague has answered").isZero();
        assertThat(reminded(GUEST)).as("speaks for no organisation").isZero();
        assertThat(reminded(FOLKE)).isEqualTo(1);
    }

    @Test
    void aPollThatWasEndedOrDecidedRemindsNobody() {
        Poll ended = poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        as(OFFICIAL);
        beans.of(PollService.class).close(room.scene().in("meetings"), ended.getId());
        entityManager.flush();
        as(null);
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isZero();
    }

    @Test
    void nothingLeavesWhileNobodyCanAnswer() {
        poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        for (State state : List.of(State.OFF, State.READ_ONLY)) {
            turn(PLUGIN, state);
            at(MONDAY, EIGHT);
            assertThat(reminded(FOLKE)).as(state.name()).isZero();
        }
        turn(PLUGIN, State.ON);
        execute("update core.spaces set closed_on = '2026-11-29' where id = " + room.getId());
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("the space is closed").isZero();
        execute("update core.spaces set closed_on = null where id = " + room.getId());
        execute("insert into core.part_switches (space_id, part, used) values (" + room.getId()
                + ", 'meetings', false)");
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("no meetings here").isZero();
        execute("delete from core.part_switches where space_id = " + room.getId());
        at(MONDAY, LocalTime.of(12, 0));
        assertThat(reminded(FOLKE)).as("later that day all is open again").isEqualTo(1);
    }

    @Test
    void whoseSeatEndedYesterdayIsNotReminded() {
        poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        execute("update core.seats set valid_to = '2026-11-29' where space_id = " + room.getId()
                + " and affiliation_id = " + affiliation(FOLKE).getId());
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isZero();
        assertThat(reminded(GRETA)).isEqualTo(1);
    }

    @Test
    void inQuietWeeksOnlyWhatClosesInThemIsReminded() {
        poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        quiet(MONDAY.minusDays(3), MONDAY.plusDays(1));
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isZero();
        at(WEDNESDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("afterwards, once").isEqualTo(1);
        execute("delete from core.question_reminders");
        quiet(MONDAY.minusDays(3), MONDAY.plusDays(20));
        at(WEDNESDAY, EIGHT);
        assertThat(reminded(FOLKE)).isEqualTo(2);
    }

    @Test
    void whoEndedLettersAboutQuestionsGetsNone() {
        poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        as(FOLKE);
        beans.of(ChoiceService.class)
                .choose(new OwnChoices(
                        DayOfWeek.MONDAY,
                        7,
                        List.of(new LevelRow(null, null, Level.IMMEDIATE), new LevelRow(null, "ballot", Level.NONE))));
        entityManager.flush();
        as(null);
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isZero();
        assertThat(reminded(GRETA)).isEqualTo(1);
    }

    /** The clocks go back on Sunday 25 October, on the night after a last day. */
    @Test
    void inTheNightInWhichTheClocksChangeTheDaysAreThoseOfStockholm() {
        LocalDate saturday = LocalDate.of(2026, 10, 24);
        clock.set(saturday.minusDays(20), EIGHT);
        poll(saturday.plusDays(1), Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        at(saturday.minusDays(2), LocalTime.of(23, 0));
        assertThat(reminded(FOLKE)).as("Wednesday's step, on Thursday").isEqualTo(1);
        at(saturday.minusDays(1), EIGHT);
        at(saturday.plusDays(1), LocalTime.of(23, 59));
        assertThat(reminded(FOLKE))
                .as("Friday is one working day before Sunday")
                .isEqualTo(2);
        clock.set(saturday.plusDays(1), LocalTime.of(23, 59));
        assertThat(beans.of(DueQuestions.class).due(day -> false)).hasSize(1);
        clock.set(saturday.plusDays(2), LocalTime.of(0, 0));
        assertThat(beans.of(DueQuestions.class).due(day -> false)).isEmpty();
    }

    @Test
    void aBallotAndAPollThatCloseTogetherAreRemindedEachOnce() {
        ballot(CLOSES);
        poll(LAST_DAY, Voters.PERSON, true);
        everybodyHears(Level.IMMEDIATE);
        at(MONDAY, EIGHT);
        at(MONDAY, EIGHT.plusMinutes(10));
        assertThat(reminded(FOLKE)).isEqualTo(2);
        assertThat(words("select kind from core.question_reminders r join core.people p on p.id = r.person_id"
                        + " where p.email = '" + FOLKE + "' order by kind"))
                .containsExactly("BALLOT", "POLL");
    }
}
