package se.healthycities.portal.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.digest.DigestJob;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.HiddenBy;
import se.healthycities.portal.discussion.Hiding;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.mail.MailRow;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.time.Today;

/** The brief by mail: once a week, never empty, each thing once unless it waits for an answer. */
class BriefMailTest extends BriefTestNetwork {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private Space group;

    @BeforeEach
    void fromNothing() {
        clock.set(THURSDAY, SEVEN);
        quiet();
        as(null);
        group = group();
    }

    @Test
    void nothingToSayIsNoMail() {
        assertThat(mail(POLITICIAN)).isEmpty();
    }

    @Test
    void electedPeopleGetItAndOthersWhenTheyChooseTo() {
        task("Svara", ebba);
        task("Svara också", ottilia);
        assertThat(mail(POLITICIAN)).isPresent();
        assertThat(mail(OFFICIAL)).isEmpty();
        as(OFFICIAL);
        beans.of(BriefChoices.class).choose(true);
        as(POLITICIAN);
        beans.of(BriefChoices.class).choose(false);
        clock.set(THURSDAY.plusWeeks(1));
        assertThat(mail(POLITICIAN)).isEmpty();
        assertThat(mail(OFFICIAL)).isPresent();
    }

    @Test
    void thereIsOneAWeekHoweverOftenItIsAskedFor() {
        task("Svara", ebba);
        assertThat(mail(POLITICIAN)).isPresent();
        assertThat(mail(POLITICIAN)).isEmpty();
        clock.set(THURSDAY, LocalTime.of(23, 59));
        assertThat(mail(POLITICIAN)).as("later that day").isEmpty();
        clock.set(THURSDAY.plusDays(6));
        assertThat(mail(POLITICIAN)).as("not the chosen day").isEmpty();
        clock.set(THURSDAY.plusDays(7));
        assertThat(mail(POLITICIAN)).isPresent();
    }

    @Test
    void overTwelveWeeksEachThingIsToldOnceAndAQuestionAsLongAsItWaits() {
        Random random = new Random(20261121);
        Map<String, Integer> told = new HashMap<>();
        List<String> made = new ArrayList<>();
        Task open = task("Väntar hela tiden", ebba);
        Discussion talk = discussion(group, "Det stora samtalet", ebba, "x");
        int mails = 0;
        // Both changes of the clock lie in it: 2027-03-28, and the autumn's before it is long over.
        for (int week = 0; week < 12; week++) {
            LocalDate monday = LocalDate.of(2027, 2, 1).plusWeeks(week);
            clock.set(monday.plusDays(random.nextInt(3)), LocalTime.of(10, 0));
            int things = random.nextInt(4);
            for (int i = 0; i < things; i++) {
                String title = "Samtal " + week + "." + i;
                made.add(title);
                Discussion discussion = discussion(group, title, ebba, "x");
                if (random.nextBoolean()) {
                    summary(discussion, "Kort om " + title);
                } else {
                    post(discussion, ottilia, "svar");
                }
            }
            if (random.nextBoolean()) {
                post(talk, ottilia, "igen");
            }
            clock.set(monday.plusDays(3), SEVEN);
            Optional<List<LetterLine>> lines = mail(POLITICIAN);
            assertThat(lines).as("a question waits").isPresent();
            mails++;
            String words = String.join(
                    "\n", lines.get().stream().map(LetterLine::words).toList());
            assertThat(lines.get().get(0).words()).as("what the mail is about").isEqualTo(open.getWhat());
            assertThat(words).contains("Läses på ");
            made.stream()
                    .filter(title -> words.lines().anyMatch(line -> line.equals(title) || line.endsWith(" i " + title)))
                    .forEach(title -> told.merge(title, 1, Integer::sum));
            assertThat(mail(POLITICIAN)).as("a late second run").isEmpty();
        }
        assertThat(mails).isEqualTo(12);
        assertThat(made)
                .hasSizeGreaterThan(10)
                .allSatisfy(title -> assertThat(told.get(title)).as(title).isEqualTo(1));
    }

    @Test
    void itComesInTheDigestOfTheWeekAsOneMailWithItsLinks() {
        beans.found(Enclosure.class, beans.of(BriefMail.class));
        clock.set(THURSDAY.minusDays(1), SEVEN);
        beans.of(DigestJob.class).run();
        task("Svara på kallelsen", ebba);
        entityManager.flush();
        emptyOutbox();
        for (int minute = 0; minute < 3; minute++) {
            clock.set(THURSDAY, SEVEN.plusMinutes(minute));
            beans.newRequest();
            beans.of(DigestJob.class).run();
            entityManager.flush();
        }
        List<MailRow> mails = beans.of(MailReads.class).to(POLITICIAN, Long.MAX_VALUE, 9);
        assertThat(mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Svara på kallelsen"));
        assertThat(beans.of(MailReads.class).body(mails.get(0).id()))
                .hasValueSatisfying(body -> assertThat(body.text())
                        .contains("Läses på 10 sekunder", "Väntar på ditt svar", "Lämna över: ", "/brief/task/"));
    }

    @Test
    void aNewPostInATalkThatWasToldIsToldByItself() {
        Discussion talk = discussion(group, "Samtalet", ebba, "x");
        post(talk, ottilia, "ett");
        post(talk, ottilia, "två");
        assertThat(words(mail(POLITICIAN))).contains("Ottilia Demoström skrev 2 inlägg i Samtalet");
        clock.set(THURSDAY.plusWeeks(1));
        assertThat(mail(POLITICIAN)).isEmpty();
        post(talk, ottilia, "tre");
        assertThat(words(mail(POLITICIAN))).contains("Ottilia Demoström skrev i Samtalet");
    }

    @Test
    void whatFoundNoPlaceInOneMailWaitsForTheNext() {
        for (int i = 0; i < 5; i++) {
            summary(discussion(group, "Samtal " + i, ebba, "x"), "Kort");
        }
        String first = words(mail(POLITICIAN));
        clock.set(THURSDAY.plusWeeks(1));
        String second = words(mail(POLITICIAN));
        clock.set(THURSDAY.plusWeeks(2));
        assertThat(mail(POLITICIAN)).isEmpty();
        for (int i = 0; i < 5; i++) {
            String title = "Samtal " + i;
            assertThat(first.contains(title) ^ second.contains(title)).as(title).isTrue();
        }
        assertThat(first).contains("och 2 till");
    }

    @Test
    void whatWasUnreadAndWithdrawnMeanwhileIsNotTold() {
        Discussion talk = discussion(group, "Samtalet", ebba, "x");
        post(talk, ottilia, "fel")
                .hide(PostState.WITHDRAWN, new Hiding(clock.instant(), ottilia, HiddenBy.AUTHOR, null));
        assertThat(mail(POLITICIAN)).isEmpty();
    }

    @Test
    void aWholeMailHasNoMoreWordsThanTheBriefMayHave() {
        for (int i = 0; i < 8; i++) {
            task("Ta ställning till ärende " + i, ebba);
        }
        for (int i = 0; i < 200; i++) {
            Discussion discussion = discussion(group, "Samtal " + i, ebba, "x");
            summary(discussion, "ord ".repeat(90));
            post(discussion, ottilia, "svar");
        }
        for (Locale language : new Locale[] {SWEDISH, Locale.ENGLISH}) {
            List<LetterLine> lines = mail(POLITICIAN, language).orElseThrow();
            clock.set(THURSDAY.plusWeeks(1));
            int words = lines.stream()
                            .map(LetterLine::heading)
                            .distinct()
                            .mapToInt(WordCount::of)
                            .sum()
                    + lines.stream()
                            .mapToInt(line -> WordCount.of(
                                    line.words(),
                                    line.more(),
                                    line.act() == null ? null : line.act().words()))
                            .sum();
            assertThat(words).isLessThanOrEqualTo(Brief.WORDS);
            assertThat(lines.stream().filter(line -> line.words().startsWith("Ta ställning")))
                    .hasSize(8)
                    .allMatch(line -> line.act().address().startsWith("/brief/task/"));
        }
    }

    private Optional<List<LetterLine>> mail(String email) {
        return mail(email, SWEDISH);
    }

    private Optional<List<LetterLine>> mail(String email, Locale language) {
        entityManager.flush();
        ZonedDateTime now = clock.instant().atZone(Today.STOCKHOLM);
        return beans.of(BriefMail.class).enclose(personId(email), language, now);
    }

    private static String words(Optional<List<LetterLine>> lines) {
        return String.join(
                "\n", lines.orElseThrow().stream().map(LetterLine::words).toList());
    }
}
