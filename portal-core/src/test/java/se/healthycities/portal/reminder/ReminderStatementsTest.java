package se.healthycities.portal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotQuestions;
import se.healthycities.portal.brief.BriefMail;
import se.healthycities.portal.digest.DigestJob;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.reminder.Reminding.Reminder;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** Reminding takes as many statements for many open ballots as for one, and one letter names a ballot once (D2). */
class ReminderStatementsTest extends ReminderNetwork {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void aDigestAsksForTwelveBallotsAsOftenAsForOne() {
        hears(FOLKE, Level.DAILY, DayOfWeek.MONDAY, 7);
        ballot(CLOSES);
        assertThat(enclosed().result())
                .as("from now on the key of links is known")
                .isPresent();
        execute("delete from core.question_reminders");
        Counted<Optional<List<LetterLine>>> one = enclosed();
        assertThat(one.result().orElseThrow()).hasSize(1);
        execute("delete from core.question_reminders");
        elevenMore();
        Counted<Optional<List<LetterLine>>> twelve = enclosed();
        assertThat(twelve.result().orElseThrow()).hasSize(12);
        assertThat(twelve.statements()).isEqualTo(one.statements());
        assertThat(enclosed().result()).as("told already").isEmpty();
    }

    @Test
    void theJobAsksForTwelveBallotsAsOftenAsForOne() {
        everybodyHears(Level.IMMEDIATE);
        ballot(CLOSES);
        Counted<List<Reminder>> one = letters();
        assertThat(one.result()).hasSize(PEOPLE.size());
        elevenMore();
        Counted<List<Reminder>> twelve = letters();
        assertThat(twelve.result()).hasSize(12 * PEOPLE.size());
        assertThat(twelve.statements()).isEqualTo(one.statements());
    }

    @Test
    void aBriefThatComesWithTheReminderDoesNotNameTheBallotAgain() {
        beans.found(Enclosure.class, beans.of(BriefMail.class));
        beans.found(Question.class, beans.of(BallotQuestions.class));
        ballot(CLOSES);
        hears(FOLKE, Level.DAILY, WEDNESDAY.getDayOfWeek(), 7, true);
        clock.set(WEDNESDAY, LocalTime.of(7, 0));
        beans.newRequest();
        emptyOutbox();
        beans.of(DigestJob.class).run();
        entityManager.flush();
        String text = words("select text from core.mails where address = '" + FOLKE + "'").stream()
                .filter(letter -> letter.contains(TITLE))
                .reduce((first, second) -> {
                    throw new AssertionError("two mails");
                })
                .orElseThrow();
        assertThat(text).contains("/brief");
        assertThat(text.split(java.util.regex.Pattern.quote(TITLE), -1))
                .as("named once")
                .hasSize(2);
        assertThat(reminded(FOLKE)).isEqualTo(1);
    }

    @Test
    void pollsCostADigestOneStatementAndWhileOneIsDueTwoHoweverManyThereAre() {
        hears(FOLKE, Level.DAILY, DayOfWeek.MONDAY, 7);
        clock.set(TestClock.DAY, EIGHT);
        ballot(CLOSES);
        assertThat(enclosed().result()).isPresent();
        execute("delete from core.question_reminders");
        long without = enclosed().statements();
        execute("delete from core.question_reminders");
        clock.set(TestClock.DAY, EIGHT);
        for (int poll = 0; poll < 12; poll++) {
            poll(LAST_DAY, poll % 2 == 0 ? Voters.PERSON : Voters.ORGANISATION, true);
        }
        Counted<Optional<List<LetterLine>>> thirteen = enclosed();
        assertThat(thirteen.result().orElseThrow()).hasSize(13);
        assertThat(thirteen.statements()).isEqualTo(without + 1);
    }

    @Test
    void theJobAsksForTwelvePollsAsOftenAsForOne() {
        everybodyHears(Level.IMMEDIATE);
        poll(LAST_DAY, Voters.PERSON, true);
        Counted<List<Reminder>> one = letters();
        assertThat(one.result()).hasSize(PEOPLE.size());
        clock.set(TestClock.DAY, EIGHT);
        for (int more = 0; more < 11; more++) {
            poll(LAST_DAY, Voters.PERSON, true);
        }
        Counted<List<Reminder>> twelve = letters();
        assertThat(twelve.result()).hasSize(12 * PEOPLE.size());
        assertThat(twelve.statements()).isEqualTo(one.statements());
    }

    /** Asked as early as the first, so that a reminder of them is due. */
    private void elevenMore() {
        clock.set(TestClock.DAY, EIGHT);
        for (int more = 0; more < 11; more++) {
            ballot(CLOSES.plusSeconds(3_600L * (more % 4)));
        }
    }

    private Counted<Optional<List<LetterLine>>> enclosed() {
        clock.set(MONDAY, EIGHT);
        beans.newRequest();
        long folke = beans.of(PersonReads.class).byEmail(FOLKE).orElseThrow().getId();
        ZonedDateTime seven = MONDAY.atTime(7, 0).atZone(Today.STOCKHOLM);
        return counting(() -> beans.of(ReminderEnclosure.class).enclose(folke, SWEDISH, seven));
    }

    private Counted<List<Reminder>> letters() {
        clock.set(MONDAY, EIGHT);
        beans.newRequest();
        return counting(() -> beans.of(Reminding.class).letters());
    }
}
