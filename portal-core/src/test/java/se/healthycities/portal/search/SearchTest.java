package se.healthycities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.testkit.PortalTest;

/** One search over everything, by rights and in Swedish (H1–H3). */
class SearchTest extends PortalTest {
    /** Holds no seat in the board. */
    private static final String OUTSIDER = OFFICIAL;

    private static final String BOARD = POLITICIAN;

    @Test
    void whatTheBoardWritesIsFoundByTheBoardAndByNobodyElse() {
        for (String words : List.of("omröstning motionen", "budgetläge", "\"två nivåer\"", "protokoll utkast")) {
            as(BOARD);
            assertThat(find(words).hits()).as(words).isNotEmpty();
            as(OUTSIDER);
            Answer answer = find(words);
            assertThat(answer.hits()).as(words).noneMatch(hit -> hit.address().contains("styrelse"));
            assertThat(answer.kinds()).as("counts of %s", words).doesNotContainKey("discussion");
            as(null);
            assertThat(find(words).kinds()).as(words).isEmpty();
        }
    }

    @Test
    void aSuggestionComesFromWhatOneMayReadOnly() {
        write("Zettelkastensystemet");
        as(BOARD);
        assertThat(find("zettelkastensystmet").meant()).isEqualTo("zettelkastensystemet");
        as(OUTSIDER);
        assertThat(find("zettelkastensystmet").meant()).isNull();
        assertThat(find("zettelkastensystemet").number()).isZero();
    }

    @Test
    void whatIsWithdrawnOrMovedIsGoneWithTheActItselfAndWhatIsWrittenIsThereSoon() {
        long post = write("Zettelkastensystemet");
        as(BOARD);
        assertThat(find("zettelkastensystemet").number()).isOne();
        tell("PostRedacted", post);
        assertThat(find("zettelkastensystemet").number())
                .as("before any job ran")
                .isZero();
        sql("update core.posts set state = 'REDACTED' where id = " + post);
        beans.of(SearchJob.class).run();
        assertThat(find("zettelkastensystemet").number()).isZero();
        sql("update core.posts set state = 'SHOWN', text = 'Ett zebrastreck' where id = " + post);
        tell("PostChanged", post);
        beans.of(SearchJob.class).run();
        assertThat(find("zebrastreck").number()).isOne();
        long discussion = number("select discussion_id from core.posts where id = " + post);
        tell("DiscussionMoved", discussion);
        assertThat(find("zebrastreck").number()).isZero();
        sql("update core.discussions set space_id = (select id from core.spaces where path = 'spaces/arsmote')"
                + " where id = " + discussion);
        beans.of(SearchJob.class).run();
        as(OUTSIDER);
        assertThat(find("zebrastreck").hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.address()).startsWith("/spaces/arsmote/discussions/"));
    }

    @Test
    void factsOfUnknownKindsDoNoHarm() {
        as(BOARD);
        tell("SomethingHappened", 4711);
        tell("PostNeverSeen", 987654321);
        beans.of(SearchJob.class).run();
        assertThat(find("budgetläge").number()).isPositive();
    }

    @Test
    void aRoleIsFoundFromItsFirstToItsLastDay() {
        as(BOARD);
        assertThat(titlesOf("Greta Utkastman")).startsWith("Greta Utkastman");
        sql("update core.search_entries set valid_to = date '2026-11-20' where title = 'Greta Utkastman'");
        assertThat(titlesOf("Greta Utkastman")).doesNotContain("Greta Utkastman");
    }

    @Test
    void dotsAreDistinctAndTypedWithoutThemTheyAreFoundAsWell() {
        write("Halsa och hals");
        write("Hälsa och sjukvård på landet");
        as(BOARD);
        assertThat(titlesOf("hälsa landet")).isNotEmpty();
        assertThat(snippets("hälsa")).noneMatch(text -> text.contains("Halsa och hals"));
        assertThat(snippets("halsa"))
                .anyMatch(text -> text.contains("Halsa och hals"))
                .anyMatch(text -> text.contains("Hälsa och sjukvård"));
        assertThat(snippets("halsa").get(0)).contains("Halsa och hals");
    }

    @Test
    void compoundsIrregularPluralsAndEnglishAreFound() {
        write("Vårt folkhälsoarbete i de gamla böckerna");
        write("The municipalities were planning together");
        as(BOARD);
        assertThat(talks("folkhälsa")).anyMatch(text -> text.contains("folkhälsoarbete"));
        assertThat(snippets("arbete böcker")).anyMatch(text -> text.contains("folkhälsoarbete"));
        assertThat(talks("bok")).anyMatch(text -> text.contains("böckerna"));
        assertThat(snippets("municipality plans")).anyMatch(text -> text.contains("municipalities"));
    }

    @Test
    void quotationMarksMinusAndOrDoWhatPeopleExpect() {
        write("Alfa zulu beta");
        write("Alfa beta");
        as(BOARD);
        assertThat(find("\"alfa beta\"").number()).isOne();
        assertThat(find("alfa beta").number()).isEqualTo(2);
        assertThat(find("alfa -zulu").number()).isOne();
        assertThat(find("zulu or finnsinte").number()).isOne();
        assertThat(find("zulu eller finnsinte").number()).isOne();
    }

    @Test
    void nonsenseIsNoError() {
        as(BOARD);
        Random random = new Random(24);
        String signs = "ab åö\"'-&|!():*<>\\%_§#~ 0\n{}[]?;,.+=^`´”";
        for (int i = 0; i < 150; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(25); j > 0; j--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            find(words.toString());
        }
        for (String words :
                List.of("", "och", "-", "\"", "\"\"", "-bara", "or or or", "a".repeat(400), "x ".repeat(100))) {
            assertThat(find(words).number()).as(words).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void filtersNarrowAndCountsAreThoseOfTheHits() {
        as(BOARD);
        SearchService search = beans.of(SearchService.class);
        Answer all = find("kommun");
        all.kinds().forEach((kind, count) -> {
            Answer only = search.find(Question.of("kommun").ofKind(kind), search.spaces(), Locale.ENGLISH);
            assertThat(only.number()).as(kind).isEqualTo(count.number());
            assertThat(only.hits()).as(kind).allMatch(hit -> hit.kind().equals(kind));
        });
        Question lulea = new Question("provberg", "person", "2580", "", "", "", null, null, false, 0);
        assertThat(search.find(lulea, search.spaces(), Locale.ENGLISH).number()).isZero();
        Question future =
                new Question("budgetläge", "", "", "", "spaces/styrelse", "", LocalDate.of(2027, 1, 1), null, true, 0);
        assertThat(search.find(future, search.spaces(), Locale.ENGLISH).number())
                .isZero();
    }

    @Test
    void aSearchTakesTheSameNumberOfStatementsWhateverIsFound() {
        as(BOARD);
        find("vem är jag");
        long few = counting(() -> find("budgetläge")).statements();
        assertThat(counting(() -> find("kommun")).statements()).isEqualTo(few - 2);
        assertThat(few).isLessThanOrEqualTo(8);
    }

    private Answer find(String words) {
        return beans.of(SearchService.class).find(words);
    }

    private List<String> titlesOf(String words) {
        return find(words).hits().stream().map(Hit::title).toList();
    }

    private List<String> snippets(String words) {
        return snippets(find(words));
    }

    private List<String> talks(String words) {
        SearchService search = beans.of(SearchService.class);
        return snippets(search.find(Question.of(words).ofKind("discussion"), search.spaces(), Locale.ENGLISH));
    }

    private static List<String> snippets(Answer answer) {
        return answer.hits().stream()
                .map(hit -> hit.snippet().stream().map(Hit.Piece::text).reduce("", String::concat))
                .toList();
    }

    /** A discussion of the board that says so; the index has it. */
    private long write(String text) {
        sql("insert into core.discussions (space_id, title, state, author_id, last_author_id, started_at, last_post_at,"
                + " posts, request_key) select space.id, 'Ett ärende', 'OPEN', author.id, author.id,"
                + " timestamptz '2026-11-20T10:00:00Z', timestamptz '2026-11-20T10:00:00Z', 1, gen_random_uuid()"
                + " from core.spaces space, core.affiliations author where space.path = 'spaces/styrelse'"
                + " order by author.id limit 1");
        sql("insert into core.posts (discussion_id, number, author_id, written_at, text, html, request_key)"
                + " select id, 1, author_id, started_at, '" + text + "', '', gen_random_uuid() from core.discussions"
                + " order by id desc limit 1");
        long post = number("select max(id) from core.posts");
        tell("DiscussionStarted", number("select max(id) from core.discussions"));
        tell("PostWritten", post);
        beans.of(SearchJob.class).run();
        return post;
    }

    private void tell(String kind, long subject) {
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
    }

    private void sql(String change) {
        entityManager.createNativeQuery(change).executeUpdate();
    }

    private long number(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
