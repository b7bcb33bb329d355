package se.healthycities.portal.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.digest.Letterbox;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.search.SearchFilters;
import se.healthycities.portal.search.SearchJob;
import se.healthycities.portal.search.SearchNotes;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** A saved search becomes a line of the digest when something new has come that its owner may read (H3). */
class SavedSearchMailTest extends Letterbox {
    private static final LocalDate DAY = TestClock.DAY;
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String WORD = "zettelkasten";
    private static final Pattern HITS = Pattern.compile("(\\d+) nya? träff");

    @BeforeEach
    void enclose() {
        beans.found(Enclosure.class, beans.of(SavedSearchMail.class));
        execute("delete from core.quiet_periods");
        for (String email : List.of(FOLKE, GRETA)) {
            choose(email, null, "DAILY");
            as(email);
            save(WORD);
        }
        clock.set(DAY, NOON);
    }

    private void save(String words) {
        SearchFilters filters = SearchFilters.of("/search?q=" + words);
        assertThat(beans.of(SavedSearches.class).save(filters, "", true)).isTrue();
    }

    private long write(String email, String title) {
        as(email);
        long talk = talk(HERE, title, "Ett ord om " + WORD);
        tell("DiscussionStarted", talk);
        tell("PostWritten", postAt(talk, 1));
        return talk;
    }

    private void tell(String kind, long subject) {
        entityManager.flush();
        beans.of(SearchNotes.class).on(new Fact() {
            @Override
            public long subject() {
                return subject;
            }

            @Override
            public String kind() {
                return kind;
            }
        });
        beans.of(SearchJob.class).run();
    }

    private void morning(int days) {
        digests(DAY.plusDays(days), SEVEN);
    }

    private void state(long post, String state, String fact) {
        execute("update core.posts set state = '" + state + "' where id = " + post);
        tell(fact, post);
    }

    @Test
    void whatIsNewIsToldOnceToThoseWhoMayReadIt() {
        write(OFFICIAL, "Ett ärende");
        morning(1);
        assertThat(letters(FOLKE))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Sparade sökningar", "1 ny träff för ”" + WORD + "”", "Nyast: Ett ärende")
                        .contains("/search?q=" + WORD + "&from=" + DAY + "&sort=newest"));
        assertThat(letters(GRETA)).as("sits in the other room").isEmpty();
        morning(2);
        assertThat(letters(FOLKE)).as("told already").hasSize(1);
        write(OFFICIAL, "Ett annat ärende");
        write(OFFICIAL, "Ett tredje ärende");
        morning(3);
        assertThat(letters(FOLKE)).hasSize(2);
        assertThat(letters(FOLKE).get(1)).contains("2 nya träffar").doesNotContain("Ett ärende");
    }

    @Test
    void oneReplyInAnOldDiscussionIsNews() {
        long talk = write(OFFICIAL, "Ett ärende");
        morning(1);
        as(OFFICIAL);
        reply(HERE, talk, "Mer om " + WORD);
        tell("PostWritten", postAt(talk, 2));
        morning(2);
        assertThat(letters(FOLKE)).hasSize(2);
        assertThat(letters(FOLKE).get(1)).contains("1 ny träff", "Nyast: Ett ärende");
    }

    @Test
    void whatOneWritesOneselfAndWhatIsChangedIsNoNews() {
        long talk = write(FOLKE, "Mitt eget");
        morning(1);
        assertThat(letters(FOLKE)).as("one's own").isEmpty();
        long other = write(OFFICIAL, "Ett ärende");
        morning(2);
        assertThat(letters(FOLKE)).hasSize(1);
        execute("update core.posts set text = 'Bättre ord om " + WORD + "' where id = " + postAt(other, 1));
        tell("PostChanged", postAt(other, 1));
        tell("DiscussionStateChanged", talk);
        index();
        morning(3);
        assertThat(letters(FOLKE)).as("changed, and indexed anew").hasSize(1);
    }

    @Test
    void whatIsTakenBackBeforeTheDigestIsNotToldAndWhatComesBackIsNotToldAgain() {
        long talk = write(OFFICIAL, "Ett ärende");
        long post = postAt(talk, 1);
        state(post, "WITHDRAWN", "PostWithdrawn");
        morning(1);
        assertThat(letters(FOLKE)).isEmpty();
        state(post, "SHOWN", "PostRestored");
        morning(2);
        assertThat(letters(FOLKE)).as("was never told").hasSize(1);
        state(post, "REDACTED", "PostRedacted");
        clock.set(DAY.plusDays(2), NOON);
        state(post, "SHOWN", "PostRestored");
        morning(3);
        assertThat(letters(FOLKE)).as("came long ago").hasSize(1);
    }

    @Test
    void rightsAreThoseOfTheDayOnWhichTheMailIsWritten() {
        write(OFFICIAL, "Ett ärende");
        String seat = "space_id = " + here.getId() + " and affiliation_id = "
                + affiliation(FOLKE).getId();
        execute("update core.seats set valid_to = date '" + DAY + "' where " + seat);
        morning(1);
        assertThat(letters(FOLKE)).as("no seat any more").isEmpty();
        execute("update core.seats set valid_to = null where " + seat);
        morning(2);
        assertThat(letters(FOLKE)).hasSize(1);
    }

    @Test
    void whoBelongsToNoOrganisationWantsNoDigestOrHasSwitchedTheLineOffHearsNothing() {
        execute("update core.affiliations set valid_to = date '" + DAY + "' where person_id = " + person(FOLKE));
        write(OFFICIAL, "Ett ärende");
        morning(1);
        assertThat(letters(FOLKE)).as("no affiliation today").isEmpty();
        execute("update core.affiliations set valid_to = null where person_id = " + person(FOLKE));
        choose(FOLKE, null, "NONE");
        morning(2);
        assertThat(letters(FOLKE)).as("no digests").isEmpty();
        choose(FOLKE, null, "DAILY");
        execute("update core.saved_searches set in_digest = false");
        morning(3);
        assertThat(letters(FOLKE)).as("no line").isEmpty();
    }

    @Test
    void inQuietWeeksNothingIsToldAndAfterwardsAllOfIt() {
        quiet(DAY.plusDays(1), DAY.plusDays(7));
        write(OFFICIAL, "Ett ärende");
        morning(1);
        assertThat(letters(FOLKE)).isEmpty();
        morning(8);
        assertThat(letters(FOLKE)).singleElement().asString().contains("1 ny träff");
    }

    @Test
    void whoHearsWeeklyHearsOfItOnTheDayOfTheWeeklyDigest() {
        choose(FOLKE, null, "WEEKLY");
        write(OFFICIAL, "Ett ärende");
        LocalDate thursday = LocalDate.of(2026, 11, 26);
        for (LocalDate day = DAY.plusDays(1); day.isBefore(thursday); day = day.plusDays(1)) {
            digests(day, SEVEN);
        }
        assertThat(letters(FOLKE)).isEmpty();
        digests(thursday, SEVEN);
        assertThat(letters(FOLKE)).hasSize(1);
    }

    @Test
    void eachSearchTakesTheSameFewStatementsAndWhoHasNoneIsAskedOnce() {
        write(OFFICIAL, "Ett ärende");
        long nobody = person(OFFICIAL);
        assertThat(counting(() -> enclosed(nobody)).statements()).isOne();
        long folke = person(FOLKE);
        assertThat(enclosed(folke)).isPresent();
        execute("update core.saved_searches set told_until = saved_at");
        List<Long> statements = new ArrayList<>();
        for (int saved = 1; saved <= 4; saved++) {
            Counted<Optional<List<LetterLine>>> told = counting(() -> enclosed(folke));
            assertThat(told.result().orElseThrow()).hasSize(saved);
            statements.add(told.statements());
            clock.set(DAY, LocalTime.of(11, 0));
            as(FOLKE);
            save(WORD + "&from=2026-01-0" + saved);
            execute("update core.saved_searches set told_until = saved_at");
        }
        long each = statements.get(1) - statements.get(0);
        assertThat(each).isLessThanOrEqualTo(7);
        assertThat(statements.get(3)).isEqualTo(statements.get(0) + 3 * each);
        assertThat(statements.get(0) - each).as("for the person").isLessThanOrEqualTo(10);
    }

    private Optional<List<LetterLine>> enclosed(long person) {
        clock.set(DAY.plusDays(1), SEVEN);
        beans.newRequest();
        ZonedDateTime at = DAY.plusDays(1).atTime(SEVEN).atZone(Today.STOCKHOLM);
        return beans.of(SavedSearchMail.class).enclose(person, SWEDISH, at);
    }

    @Test
    void whateverHappensEachDiscussionOfOthersIsToldOnce() {
        for (long seed = 1; seed <= 3; seed++) {
            emptyOutbox();
            history(new Random(seed), (int) seed * 30);
        }
    }

    /** Twelve days on which discussions start, are hidden for a while, are changed, and the index is made anew. */
    private void history(Random random, int first) {
        List<Long> theirs = new ArrayList<>();
        for (int day = first; day < first + 12; day++) {
            clock.set(DAY.plusDays(day), NOON);
            for (int i = random.nextInt(3); i > 0; i--) {
                theirs.add(write(OFFICIAL, "Ärende"));
            }
            if (random.nextBoolean()) {
                write(FOLKE, "Eget");
            }
            if (!theirs.isEmpty() && random.nextBoolean()) {
                long post = postAt(theirs.get(random.nextInt(theirs.size())), 1);
                state(post, "REDACTED", "PostRedacted");
                state(post, "SHOWN", "PostRestored");
            }
            if (random.nextInt(4) == 0) {
                index();
            }
            if (random.nextInt(3) > 0) {
                morning(day + 1);
            }
        }
        morning(first + 13);
        int told = letters(FOLKE).stream().mapToInt(SavedSearchMailTest::hits).sum();
        assertThat(told).isEqualTo(theirs.size());
    }

    private static int hits(String letter) {
        Matcher found = HITS.matcher(letter.substring(letter.indexOf('\n')));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
