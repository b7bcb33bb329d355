package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.calendar.OccasionMoved;
import se.healthycities.portal.time.Today;

/** Reminders are counted from the day that the occasion has now, and each comes once (A15, F6). */
class RemindersTest extends RegistrationTest {
    /** Before both changes of the clock, and when nothing changes. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-26", "2027-03-29", "2026-12-20"})
    void eachComesOnceAtTheSameTimeOfTheDayHoweverOftenTheJobRuns(String day) {
        LocalDate date = LocalDate.parse(day);
        clock.set(date.minusDays(20), LocalTime.of(9, 0));
        long occasion = occasion("onsite", "public", date);
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC));
        register(OFFICIAL, occasion);
        run(date.minusDays(14), LocalTime.of(12, 59));
        assertThat(reminders(OFFICIAL)).isZero();
        run(date.minusDays(14), LocalTime.of(13, 0));
        run(date.minusDays(14), LocalTime.of(13, 5));
        assertThat(reminders(OFFICIAL)).isOne();
        run(date.minusDays(1), LocalTime.of(12, 59));
        assertThat(reminders(OFFICIAL)).isOne();
        run(date.minusDays(1), LocalTime.of(13, 1));
        run(date.minusDays(1), LocalTime.of(13, 6));
        assertThat(reminders(OFFICIAL)).isEqualTo(2);
        run(date, LocalTime.of(12, 0));
        run(date, LocalTime.of(12, 30));
        assertThat(reminders(OFFICIAL)).isEqualTo(3);
        run(date, LocalTime.of(16, 59));
        assertThat(letters(OFFICIAL)).doesNotContain("Thanks");
        run(date, LocalTime.of(17, 0));
        run(date, LocalTime.of(18, 0));
        assertThat(letters(OFFICIAL)).containsOnlyOnce("Thanks");
        assertThat(number("select count(*) from core.mails where kind = 'Reminder' and unsubscribe is null"))
                .isZero();
    }

    @Test
    void aRunThatComesTooLateSendsNothingThatIsNoLongerTrue() {
        long occasion = occasionWithSeats(5);
        register(OFFICIAL, occasion);
        clock.set(DAY.minusDays(1), LocalTime.of(13, 0));
        beans.of(ReminderJob.class).run();
        clock.set(DAY, LocalTime.of(13, 1));
        beans.of(ReminderJob.class).run();
        assertThat(reminders(OFFICIAL)).as("the hour before has passed").isOne();
        clock.set(DAY.plusDays(9));
        beans.of(ReminderJob.class).run();
        assertThat(letters(OFFICIAL)).doesNotContain("Thanks");
    }

    @Test
    void onlyThoseWhoComeAreRemindedAndNobodyWhoRegisteredAfterwards() {
        long occasion = occasionWithSeats(2);
        register(OFFICIAL, occasion);
        register(POLITICIAN, occasion);
        register(COORDINATOR, occasion);
        long left = registration(POLITICIAN, occasion);
        beans.of(OwnRegistrations.class).cancel(SCENE, left);
        clock.set(DAY.minusDays(1), LocalTime.of(14, 0));
        register(ADMINISTRATOR, occasion);
        emptyOutbox();
        beans.of(ReminderJob.class).run();
        assertThat(reminders(OFFICIAL)).isOne();
        assertThat(reminders(POLITICIAN)).as("left").isZero();
        assertThat(reminders(ADMINISTRATOR)).as("came later or waits").isZero();
        assertThat(letters(COORDINATOR))
                .as("leads the office, and waits")
                .contains("HostList")
                .doesNotContain("Reminder");
    }

    @Test
    void ofAMeetingOfASpaceThatRestsByThenNobodyIsRemindedUntilItIsWoken() {
        long occasion = occasionWithSeats(5);
        register(OFFICIAL, occasion);
        execute("insert into core.spaces (owner, path, name, visibility, joining, rests_from) values ('core',"
                + " 'spaces/vilar', 'Vilar', 'MEMBERS', 'OPEN', date '" + DAY + "')");
        execute("update core.occasions set space_id = (select id from core.spaces where path = 'spaces/vilar')"
                + " where id = " + occasion);
        run(DAY.minusDays(1), LocalTime.of(13, 0));
        assertThat(reminders(OFFICIAL)).isZero();
        execute("update core.spaces set rests_from = null where path = 'spaces/vilar'");
        run(DAY.minusDays(1), LocalTime.of(13, 5));
        assertThat(reminders(OFFICIAL)).isOne();
    }

    private void execute(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
        entityManager.clear();
    }

    @Test
    void aMovedOccasionIsRemindedOfForItsNewDay() {
        long occasion = occasionWithSeats(5);
        register(OFFICIAL, occasion);
        run(DAY.minusDays(1), LocalTime.of(13, 0));
        assertThat(reminders(OFFICIAL)).isOne();
        LocalDate other = DAY.plusDays(30);
        Instant starts = other.atTime(13, 0).atZone(Today.STOCKHOLM).toInstant();
        entityManager.flush();
        entityManager
                .createNativeQuery("update core.occasions set first_day = :day, last_day = :day, starts_at = :starts,"
                        + " ends_at = :ends where id = :id")
                .setParameter("day", other)
                .setParameter("starts", starts)
                .setParameter("ends", starts.plus(Duration.ofHours(2)))
                .setParameter("id", occasion)
                .executeUpdate();
        entityManager.clear();
        beans.of(MovedOccasions.class).on(new OccasionMoved(occasion, null, null));
        run(DAY, LocalTime.of(12, 0));
        assertThat(reminders(OFFICIAL)).as("nothing for the old day").isOne();
        run(other.minusDays(14), LocalTime.of(13, 0));
        run(other.minusDays(1), LocalTime.of(13, 0));
        assertThat(reminders(OFFICIAL)).isEqualTo(3);
    }

    @Test
    void thePlanCanBeChangedAndOneCanDoWithoutByOneClick() {
        long occasion = occasionWithSeats(5);
        register(OFFICIAL, occasion);
        register(POLITICIAN, occasion);
        run(DAY.minusDays(1), LocalTime.of(13, 0));
        String quiet = (String) entityManager
                .createNativeQuery("select unsubscribe from core.mails where kind = 'Reminder' and address = :email")
                .setParameter("email", OFFICIAL)
                .getSingleResult();
        as(null);
        assertThat(get(quiet).text()).contains("inga fler påminnelser");
        assertThat(post(quiet, Map.of("List-Unsubscribe", "One-Click")).status())
                .isEqualTo(200);
        entityManager.clear();
        run(DAY, LocalTime.of(12, 0));
        assertThat(reminders(OFFICIAL)).isOne();
        assertThat(reminders(POLITICIAN)).isEqualTo(2);
        RulesDetails usual = RulesDetails.usual(Entrance.PUBLIC);
        rules(
                occasion,
                new RulesDetails(
                        usual.window(),
                        usual.seats(),
                        usual.limits(),
                        Entrance.PUBLIC,
                        48,
                        ListVisibility.HIDDEN,
                        24,
                        Collections.emptySet()));
        run(DAY, LocalTime.of(17, 30));
        assertThat(List.copyOf(letters(POLITICIAN))).doesNotContain("Thanks");
    }

    private void run(LocalDate day, LocalTime time) {
        clock.set(day, time);
        entityManager.flush();
        beans.of(ReminderJob.class).run();
    }

    private long reminders(String email) {
        return letters(email).stream().filter("Reminder"::equals).count();
    }
}
