package se.healthycities.portal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.reminder.Reminding.Reminder;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.TestBeans;

/** Who has not answered a ballot is reminded twice, by one mail and not two (D2). The ballot closes on Thursday 3 December. */
class BallotReminderTest extends ReminderNetwork {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Test
    void onlyThoseWhoHaveNotAnsweredGetALetterThreeWorkingDaysBeforeAndOne() {
        Ballot ballot = ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        at(MONDAY, LocalTime.of(7, 59));
        assertThat(reminded(FOLKE)).isZero();
        at(MONDAY, EIGHT);
        at(MONDAY, EIGHT.plusMinutes(10));
        assertThat(reminded(FOLKE)).as("the run twice").isEqualTo(1);
        assertThat(reminded(GRETA)).isEqualTo(1);
        answer(ballot, GRETA);
        at(MONDAY.plusDays(1), EIGHT);
        at(WEDNESDAY, EIGHT);
        at(WEDNESDAY.plusDays(1), EIGHT);
        assertThat(reminded(FOLKE)).isEqualTo(2);
        assertThat(reminded(GRETA)).as("has answered").isEqualTo(1);
        assertThat(words("select text from core.mails where address = '" + FOLKE + "' order by id desc")
                        .get(0))
                .contains("/ballot/");
    }

    @Test
    void aMissedDayIsMadeUpForUntilTheNextAndNeverByTwoLetters() {
        ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        at(MONDAY.plusDays(1), LocalTime.of(15, 0));
        assertThat(reminded(FOLKE)).as("a day late").isEqualTo(1);
        at(WEDNESDAY.plusDays(1), LocalTime.of(11, 0));
        assertThat(reminded(FOLKE)).isEqualTo(2);
    }

    @Test
    void whoWasAskedOnTheDayOfAReminderNeedsNone() {
        clock.set(WEDNESDAY, LocalTime.of(7, 0));
        ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        at(WEDNESDAY, LocalTime.of(12, 0));
        at(WEDNESDAY.plusDays(1), EIGHT);
        assertThat(reminded(FOLKE)).isZero();
    }

    @Test
    void whoseDigestComesWithinADayIsRemindedByItAndByNoLetterOfItsOwn() {
        ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        hears(FOLKE, Level.DAILY, DayOfWeek.MONDAY, 17);
        hears(GRETA, Level.WEEKLY, DayOfWeek.THURSDAY, 7);
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("waits for five o'clock").isZero();
        assertThat(reminded(GRETA)).as("Thursday is too far away").isEqualTo(1);
        at(MONDAY, LocalTime.of(17, 0));
        assertThat(reminded(FOLKE)).isEqualTo(1);
        assertThat(byDigest(FOLKE)).isEqualTo(1);
        at(WEDNESDAY, EIGHT);
        assertThat(reminded(GRETA)).isEqualTo(1);
        at(WEDNESDAY.plusDays(1), LocalTime.of(7, 0));
        assertThat(reminded(GRETA)).as("Thursday's digest is in time").isEqualTo(2);
        assertThat(byDigest(GRETA)).isEqualTo(1);
        assertThat(reminded(FOLKE)).isEqualTo(2);
        at(WEDNESDAY.plusDays(1), LocalTime.of(9, 0));
        assertThat(reminded(GRETA)).isEqualTo(2);
    }

    @Test
    void aDigestThatDoesNotComeCostsNobodyTheReminder() {
        ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        hears(FOLKE, Level.DAILY, DayOfWeek.MONDAY, 9);
        remindAt(MONDAY, LocalTime.of(9, 30));
        assertThat(reminded(FOLKE)).isZero();
        remindAt(MONDAY, LocalTime.of(10, 0));
        assertThat(reminded(FOLKE)).isEqualTo(1);
        at(MONDAY, LocalTime.of(10, 10));
        assertThat(reminded(FOLKE)).as("the digest comes late").isEqualTo(1);
    }

    @Test
    void nothingLeavesWhileNobodyCanAnswer() {
        ballot(CLOSES);
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
        execute("update core.spaces set closed_on = null, rests_from = '2026-11-30' where id = " + room.getId());
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("the group rests").isZero();
        execute("update core.spaces set rests_from = null where id = " + room.getId());
        execute("insert into core.part_switches (space_id, part, used) values (" + room.getId()
                + ", 'decisions', false)");
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("no decisions here").isZero();
        execute("delete from core.part_switches where space_id = " + room.getId());
        at(MONDAY, LocalTime.of(12, 0));
        assertThat(reminded(FOLKE)).as("later that day all is open again").isEqualTo(1);
    }

    @Test
    void whoseSeatIsOverIsNotReminded() {
        ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        execute("update core.seats set valid_to = '2026-11-29' where space_id = " + room.getId());
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isZero();
    }

    @Test
    void inQuietWeeksOnlyWhatClosesInThemIsReminded() {
        ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        quiet(MONDAY.minusDays(3), MONDAY.plusDays(1));
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isZero();
        at(WEDNESDAY, EIGHT);
        assertThat(reminded(FOLKE)).as("afterwards, once").isEqualTo(1);
        forget();
        quiet(MONDAY.minusDays(3), MONDAY.plusDays(20));
        at(WEDNESDAY, EIGHT);
        assertThat(reminded(FOLKE)).isEqualTo(2);
    }

    @Test
    void aProlongedBallotRemindsAnew() {
        Ballot ballot = ballot(CLOSES);
        everybodyHears(Level.IMMEDIATE);
        at(MONDAY, EIGHT);
        assertThat(reminded(FOLKE)).isEqualTo(1);
        execute("update core.ballots set closes_at = closes_at + interval '14 days' where id = " + ballot.getId());
        entityManager.clear();
        at(MONDAY.plusDays(14), EIGHT);
        assertThat(reminded(FOLKE)).isEqualTo(2);
    }

    @Test
    void ofTwoNodesAtTheSameMomentOneWrites() throws Exception {
        Ballot ballot = ballot(CLOSES);
        clock.set(MONDAY, EIGHT);
        entityManager.flush();
        ClosingQuestion question = beans.of(DueQuestions.class).due(day -> false).keySet().stream()
                .filter(one -> one.id() == ballot.getId())
                .findFirst()
                .orElseThrow();
        long folke = beans.of(PersonReads.class).byEmail(FOLKE).orElseThrow().getId();
        Reminder reminder = new Reminder(question, ReminderStep.THREE_DAYS, folke);
        entityManager.getTransaction().commit();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Boolean>> written =
                    List.of(both.submit(write(reminder, start)), both.submit(write(reminder, start)));
            assertThat(List.of(
                            written.get(0).get(60, TimeUnit.SECONDS),
                            written.get(1).get(60, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdownNow();
            entityManager.getTransaction().begin();
        }
        assertThat(reminded(FOLKE)).isEqualTo(1);
        execute("update core.spaces set path = path || id where path in ('spaces/gruppen', 'spaces/gomda') or id = "
                + room.getId());
        execute("update core.ballots set withdrawn_at = closes_at where id = " + ballot.getId());
        execute("update core.mails set address = 'nobody@example.example' where address = '" + FOLKE + "'");
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
    }

    private Callable<Boolean> write(Reminder reminder, CyclicBarrier start) {
        return () -> {
            CurrentPerson nobody = OptionalLong::empty;
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                TestBeans node = new TestBeans(own, clock, nobody);
                start.await(30, TimeUnit.SECONDS);
                boolean first = node.of(Reminding.class).write(reminder);
                own.getTransaction().commit();
                return first;
            }
        };
    }

    private void forget() {
        execute("delete from core.question_reminders");
        execute("delete from core.quiet_periods");
    }
}
