package se.healthycities.portal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.ReadMarks;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.notice.AnswerAddress;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeKinds;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.notice.WaitingNotices;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** One mail, once, at the chosen hour of Stockholm, and none when there is nothing to say. */
class DigestTest extends Letterbox {
    private static final LocalDate DAY = TestClock.DAY;
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @BeforeEach
    void daily() {
        choose(FOLKE, null, "DAILY");
    }

    private void wants(String email, Integer weekday, int hour) {
        execute("update core.notice_choices set weekday = " + weekday + ", hour = " + hour + " where person_id = "
                + person(email));
    }

    @Test
    void theGeneratorTwiceAtFivePastTenAndAtOnePastTheNextDayTellsEachThingOnce() {
        wants(FOLKE, 4, 10);
        as(OFFICIAL);
        clock.set(DAY, LocalTime.of(9, 30));
        talk(HERE, "Skolmat", "Första");
        notices();
        digests(DAY, LocalTime.of(10, 5));
        assertThat(letters(FOLKE)).singleElement().asString().contains("Skolmat");
        as(OFFICIAL);
        talk(HERE, "Gångvägar", "Första");
        notices();
        digests(DAY, LocalTime.of(10, 6));
        assertThat(letters(FOLKE)).as("what came after ten waits").hasSize(1);
        digests(DAY.plusDays(1), LocalTime.of(10, 1));
        assertThat(letters(FOLKE)).hasSize(2);
        assertThat(letters(FOLKE).get(1)).contains("Gångvägar").doesNotContain("Skolmat");
        digests(DAY.plusDays(2), LocalTime.of(10, 1));
        assertThat(letters(FOLKE)).as("nothing to tell").hasSize(2);
    }

    @Test
    void whatWasReadIsNotTold() {
        as(OFFICIAL);
        long read = talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        as(FOLKE);
        beans.of(ReadMarks.class).read(read, 2);
        digests(DAY.plusDays(1), SEVEN);
        assertThat(letters(FOLKE)).isEmpty();
        execute("update core.read_marks set last_number = 0");
        digests(DAY.plusDays(2), SEVEN);
        assertThat(letters(FOLKE)).as("void for good").isEmpty();
    }

    @Test
    void aServerThatWasDownFromWednesdayToFridayWritesOneDigest() {
        as(OFFICIAL);
        LocalDate wednesday = DAY.with(DayOfWeek.WEDNESDAY).plusWeeks(1);
        clock.set(wednesday.minusDays(1), NOON);
        choose(FOLKE, "post", "WEEKLY");
        digests();
        long talk = talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        digests(wednesday.plusDays(2), LocalTime.of(16, 20));
        digests(wednesday.plusDays(2), LocalTime.of(16, 21));
        assertThat(letters(FOLKE)).hasSize(1);
        assertThat(letters(FOLKE).get(0)).contains("Nytt samtal", "svarade");
        assertThat(talk).isPositive();
    }

    @Test
    void twelveWeeksWithBothChangesOfTheClocksGiveTwelveDigests() {
        for (LocalDate first : List.of(LocalDate.of(2027, 2, 22), LocalDate.of(2027, 9, 6))) {
            for (int hour : new int[] {7, 2}) {
                twelveWeeks(first, hour);
            }
        }
    }

    private void twelveWeeks(LocalDate first, int hour) {
        emptyOutbox();
        execute("delete from core.notices");
        wants(FOLKE, 7, hour);
        choose(FOLKE, null, "WEEKLY");
        execute("update core.notice_choices set told_until = timestamptz '" + Today.start(first) + "' where person_id = "
                + person(FOLKE));
        List<String> titles = new ArrayList<>();
        for (int day = 0; day < 12 * 7; day++) {
            LocalDate today = first.plusDays(day);
            if (today.getDayOfWeek() == DayOfWeek.TUESDAY) {
                clock.set(today, NOON);
                as(OFFICIAL);
                titles.add("Sak " + today);
                talk(HERE, "Sak " + today, "Första");
                notices();
            }
            Instant midnight = Today.start(today);
            Instant end = Today.start(today.plusDays(1));
            for (Instant now = midnight; now.isBefore(end); now = now.plusSeconds(1800)) {
                clock.set(now);
                if (today.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    digests();
                }
            }
        }
        List<String> letters = letters(FOLKE);
        assertThat(letters).as("from %s at %s", first, hour).hasSize(12);
        assertThat(titles).hasSize(12);
        IntStream.range(0, 12).forEach(week -> assertThat(letters.get(week))
                .contains(titles.get(week))
                .doesNotContain(titles.get((week + 1) % 12)));
    }

    @Test
    void anHourThatIsLeftOutComesAsSoonAsItCanAndOneThatComesTwiceComesOnce() {
        DigestChoice two = new DigestChoice(DayOfWeek.SUNDAY, 2, Rhythm.DAILY);
        assertThat(two.lastDaily(Instant.parse("2027-03-28T00:59:00Z"))).isEqualTo("2027-03-27T01:00:00Z");
        assertThat(two.lastDaily(Instant.parse("2027-03-28T01:00:00Z"))).isEqualTo("2027-03-28T01:00:00Z");
        assertThat(two.lastDaily(Instant.parse("2026-10-25T00:00:00Z"))).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(two.lastDaily(Instant.parse("2026-10-25T01:00:00Z"))).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(two.lastWeekly(Instant.parse("2026-10-31T01:00:00Z"))).isEqualTo("2026-10-25T00:00:00Z");
    }

    @Test
    void quietWeeksHoldAllBackAndOneCatchUpTellsItAfterwards() {
        quiet(DAY.plusDays(1), DAY.plusDays(14));
        choose(FOLKE, "discussion", "IMMEDIATE");
        choose(FOLKE, "post", "WEEKLY");
        as(OFFICIAL);
        clock.set(DAY.plusDays(2), NOON);
        long talk = talk(HERE, "Skolmat", "Första");
        notices();
        clock.set(DAY.plusDays(8), NOON);
        reply(HERE, talk, "Andra");
        notices();
        for (int day = 3; day <= 14; day++) {
            prompt();
            digests(DAY.plusDays(day), NOON);
        }
        assertThat(letters(FOLKE)).isEmpty();
        digests(DAY.plusDays(15), LocalTime.of(6, 0));
        assertThat(letters(FOLKE)).as("not before the hour").isEmpty();
        digests(DAY.plusDays(15), SEVEN);
        assertThat(letters(FOLKE)).singleElement().asString().contains("Nytt samtal", "svarade");
        digests(DAY.plusDays(23), SEVEN);
        assertThat(letters(FOLKE)).hasSize(1);
    }

    @Test
    void whatComesAtOnceIsOneMailForADiscussionWithALinkThatEndsIt() {
        choose(FOLKE, null, "IMMEDIATE");
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första");
        talk(HERE, "Gångvägar", "Annat");
        reply(HERE, talk, "Andra");
        notices();
        prompt();
        assertThat(letters(FOLKE)).as("more may come").isEmpty();
        clock.set(clock.instant().plusSeconds(40));
        prompt();
        prompt();
        assertThat(letters(FOLKE)).hasSize(2);
        assertThat(letters(FOLKE).get(0)).startsWith("Här: Skolmat").contains("Nytt samtal", "Andra");
        assertThat(words("select unsubscribe from core.mails where address = '" + FOLKE + "'"))
                .allMatch(path -> path.startsWith("/notices/off/"));
        digests(DAY.plusDays(9), SEVEN);
        assertThat(letters(FOLKE)).as("told already").hasSize(2);
    }

    @Test
    void theBriefAndTheDigestAreOneMailAndTheBriefComesFirst() {
        List<ZonedDateTime> asked = new ArrayList<>();
        Enclosure brief = (person, language, at) -> {
            asked.add(at);
            return Optional.of(List.of(new LetterLine("Väntar på ditt svar", "Enkäten om skolmat", "/brief", null)));
        };
        DigestWriter writer = new DigestWriter(
                entityManager,
                beans.of(WaitingNotices.class),
                beans.of(Settling.class),
                beans.of(QuietWeeks.class),
                beans.of(OffLinks.class),
                beans.of(Mailer.class),
                beans.of(Today.class),
                some(brief));
        as(OFFICIAL);
        talk(HERE, "Gångvägar", "Första");
        notices();
        clock.set(DAY.plusDays(1), SEVEN);
        assertThat(writer.write(person(FOLKE))).isTrue();
        assertThat(writer.write(person(FOLKE))).isFalse();
        assertThat(letters(FOLKE)).singleElement().asString().containsSubsequence("Enkäten om skolmat", "Gångvägar");
        clock.set(DAY.with(DayOfWeek.THURSDAY).plusWeeks(1).plusDays(1), SEVEN);
        assertThat(writer.write(person(FOLKE))).as("only the brief").isTrue();
        assertThat(asked).extracting(ZonedDateTime::getDayOfWeek).containsExactly(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY);
    }

    @Test
    void anAnswerToAMailGoesToTheDiscussion() {
        long[] discussion = new long[1];
        AnswerAddress answers = (person, id) -> {
            discussion[0] = id;
            return Optional.of("svar+" + person + "@portal.example");
        };
        PromptWriter writer = new PromptWriter(
                entityManager,
                beans.of(WaitingNotices.class),
                beans.of(Settling.class),
                beans.of(NoticeKinds.class),
                beans.of(OffLinks.class),
                beans.of(Mailer.class),
                some(answers));
        choose(FOLKE, null, "IMMEDIATE");
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första");
        notices();
        writer.write(person(FOLKE), clock.instant());
        assertThat(discussion[0]).isEqualTo(talk);
        assertThat(words("select reply_to from core.mails where address = '" + FOLKE + "'"))
                .containsExactly("svar+" + person(FOLKE) + "@portal.example");
        assertThat(letters(FOLKE).get(0)).contains("Svara på det här brevet");
    }

    @SuppressWarnings("unchecked")
    private static <T> Instance<T> some(T bean) {
        return (Instance<T>) Proxy.newProxyInstance(
                DigestTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(bean).iterator());
    }

    @Test
    void filesStandInOneLineForTheirFolder() {
        as(OFFICIAL);
        for (String name : List.of("a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf")) {
            SharedFile file = new SharedFile(here, name, affiliation(OFFICIAL), clock.instant());
            entityManager.persist(file);
            entityManager.flush();
            execute("insert into core.facts (kind, subject, space_id, actor_id, told_at) values ('FileAdded', "
                    + file.getId() + ", " + here.getId() + ", " + affiliation(OFFICIAL).getId()
                    + ", timestamptz '2026-11-21 08:00Z')");
        }
        notices();
        digests(DAY.plusDays(1), SEVEN);
        assertThat(letters(FOLKE)).hasSize(1);
        assertThat(letters(FOLKE).get(0)).contains("a.pdf (ny), b.pdf (ny), c.pdf (ny) och 2 till");
        assertThat(letters(FOLKE).get(0).split("/spaces/har/files", -1)).hasSize(2);
    }

    @Test
    void aLongDigestEnds() {
        List<Told> told = IntStream.range(0, 300)
                .mapToObj(number -> new Told(
                        null,
                        new DigestItem((long) number, "Sak " + number, "/sak/" + number)
                                .in("Rum " + number % 4)))
                .toList();
        List<LetterLine> lines = LineWords.of(told, Locale.ENGLISH);
        assertThat(lines).hasSizeLessThanOrEqualTo(LineWords.MOST_LINES + 4);
        assertThat(lines).extracting(LetterLine::words).contains("and 63 more");
    }

    @Test
    void aDigestIsAFixedNumberOfStatements() {
        as(OFFICIAL);
        talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        clock.set(DAY.plusDays(1), SEVEN);
        long few = counting(() -> beans.of(DigestWriter.class).write(person(FOLKE))).statements();
        clock.set(DAY.plusDays(1), NOON);
        as(OFFICIAL);
        for (int i = 0; i < 12; i++) {
            talk(HERE, "Sak " + i, "Första", "Andra", "Tredje");
        }
        notices();
        clock.set(DAY.plusDays(2), SEVEN);
        assertThat(counting(() -> beans.of(DigestWriter.class).write(person(FOLKE))).statements())
                .as("the key of the links was read once")
                .isEqualTo(few - 1)
                .isLessThanOrEqualTo(20);
        assertThat(letters(FOLKE)).hasSize(2);
    }
}
