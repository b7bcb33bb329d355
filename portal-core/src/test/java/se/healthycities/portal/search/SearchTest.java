package se.healthycities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.season.SeasonReads;
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

    /** Two posts that differ in all that can be asked for: each filter finds the one, and nothing finds neither. */
    @Test
    void eachFilterFindsWhatFitsAndNothingElse() {
        Object[] official = author("OFFICIAL");
        Object[] elected = author("ELECTED");
        write("Zettelkastensystemet av tjänsteperson", official[0], "styrelse", "2026-03-01");
        write("Zettelkastensystemet av politiker", elected[0], "arsmote", "2026-10-01");
        as(BOARD);
        String words = "zettelkastensystemet";
        assertThat(find(words).number()).isEqualTo(2);
        String of = "Ett ärende av tjänsteperson";
        assertThat(found("q=" + words + "&organisation=" + official[1])).containsExactly(of);
        assertThat(found("q=" + words + "&capacity=OFFICIAL")).containsExactly(of);
        assertThat(found("q=" + words + "&space=spaces/styrelse")).containsExactly(of);
        assertThat(found("q=" + words + "&to=2026-03-01")).containsExactly(of);
        assertThat(found("q=" + words + "&from=2026-03-02")).containsExactly("Ett ärende av politiker");
        assertThat(found("q=" + words + "&type=discussion")).hasSize(2);
        for (String nobody : List.of(
                "organisation=finns-inte",
                "capacity=OTHER",
                "space=spaces/finns-inte",
                "season=1899",
                "theme=finns-inte",
                "type=person",
                "from=2026-10-02")) {
            assertThat(found("q=" + words + "&" + nobody)).as(nobody).isEmpty();
        }
    }

    @Test
    void aThemeFindsThoseWhoCarryIt() {
        as(BOARD);
        sql("update core.search_entries set tags = array['zebra'] where title = 'Greta Utkastman'");
        assertThat(found("q=utkastman&theme=zebra")).containsExactly("Greta Utkastman");
        assertThat(found("q=utkastman&theme=other")).isEmpty();
    }

    private List<String> found(String address) {
        SearchService search = beans.of(SearchService.class);
        Question question = SearchFilters.of("/search?" + address)
                .question(beans.of(SeasonReads.class).seasons(), 0);
        return search.find(question, search.spaces(), Locale.ENGLISH).hits().stream()
                .map(Hit::title)
                .toList();
    }

    /** An affiliation of the capacity, and the address of its organisation. */
    private Object[] author(String capacity) {
        return (Object[]) entityManager
                .createNativeQuery("select affiliation.id, organisation.address from core.affiliations affiliation"
                        + " join core.organisations organisation on organisation.id = affiliation.organisation_id"
                        + " where affiliation.capacity = :capacity order by affiliation.organisation_id"
                        + (capacity.equals("ELECTED") ? " desc" : "") + ", affiliation.id limit 1")
                .setParameter("capacity", capacity)
                .getSingleResult();
    }

    @Test
    void aSuggestedWordStandsItselfWhereOneMayReadIt() {
        write("Snövessleloppet");
        as(COORDINATOR);
        write("Snövessleloppets vänner", author("OFFICIAL")[0], "arsmote", "2026-10-01");
        as(OUTSIDER);
        assertThat(find("snövesslelopet").meant())
                .as("another form of it can be read")
                .isNotNull();
        write("Kvistbergaholm");
        write("Kvistbergaholmsvägen", author("OFFICIAL")[0], "arsmote", "2026-10-01");
        assertThat(find("kvistbergahlm").meant())
                .as("a longer word is another word")
                .isNotEqualTo("kvistbergaholm");
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
        Number author = (Number) entityManager
                .createNativeQuery("select min(id) from core.affiliations")
                .getSingleResult();
        return write(text, author, "styrelse", "2026-11-20");
    }

    private long write(String text, Object author, String space, String day) {
        String title = text.contains(" av ") ? "Ett ärende" + text.substring(text.indexOf(" av ")) : "Ett ärende";
        String at = "timestamptz '" + day + "T10:00:00Z'";
        sql("insert into core.discussions (space_id, title, state, author_id, last_author_id, started_at, last_post_at,"
                + " posts, request_key) select space.id, '" + title + "', 'OPEN', " + author + ", " + author + ", " + at
                + ", " + at + ", 1, gen_random_uuid() from core.spaces space where space.path = 'spaces/" + space
                + "'");
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
