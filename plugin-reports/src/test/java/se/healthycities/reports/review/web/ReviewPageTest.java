package se.healthycities.reports.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.testkit.PageTest;

class ReviewPageTest extends PageTest {
    private static final String REVIEW = "/reports/reviews/pr-2";
    private static final String TEAM = REVIEW + "/team";
    private static final String HOST = "vanja.testlund@testhamn.example";
    private static final String LEAD = "rut.utkastman@trollhattan.example";

    @Test
    void everyMemberSeesAllReviewsTheNewestFirst() {
        as(POLITICIAN);
        Answer page = get("/reports");
        assertThat(page.html().select("ul.tiles h3").eachText())
                .containsExactly(
                        "Tillit och mötesplatser", "Barns delaktighet i stadsplaneringen", "Jämlik hälsa i styrkedjan");
        assertThat(page.text()).contains("Steg 5 av 7", "Faktagranskning");
        assertThat(get("/reports.csv").body().split("\r\n")).hasSize(4);
    }

    @Test
    void otherMembersReadTheQuestionsAndNothingThatIsSaid() {
        as(OFFICIAL);
        Answer page = get(REVIEW);
        assertThat(page.html().select("ol.questions li")).hasSize(3);
        assertThat(page.text())
                .contains("När i planprocessen kommer barn till tals?")
                .doesNotContain("Program för besöksdagarna", "Intern diskussion");
        assertThat(page.html().select("a[href$=/team]")).isEmpty();
        assertThat(get(REVIEW + "/files").status()).isEqualTo(403);
        assertThat(get(discussion(REVIEW)).status()).isEqualTo(403);
    }

    @Test
    void hostAndTeamShareARoomAndTheHostDoesNotKnowOfTheTeamsOwn() {
        as(HOST);
        Answer page = get(REVIEW);
        assertThat(page.text())
                .contains("Program för besöksdagarna")
                .doesNotContain("Intern diskussion", "teamets rum");
        assertThat(page.html().select("a[href$=/team]")).isEmpty();
        assertThat(get(REVIEW + "/discussions/new").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST, OFFICIAL, POLITICIAN, COORDINATOR, ADMINISTRATOR, GUEST})
    void theTeamsRoomIsNotThereForAnybodyElse(String person) {
        as(person);
        String talk = discussion(TEAM);
        for (String address : new String[] {TEAM, TEAM + "/files", TEAM + "/seats", TEAM + "/discussions/new", talk}) {
            assertThat(get(address).status()).as("%s for %s", address, person).isEqualTo(404);
        }
        assertThat(get("/search?q=mandatfr%C3%A5gan").text()).doesNotContain("Intern diskussion");
    }

    @Test
    void theTeamHasItsOwnRoomBesideTheSharedOne() {
        as(LEAD);
        assertThat(get(REVIEW).html().select("main a[href$=/team]")).isNotEmpty();
        assertThat(get(TEAM).text())
                .contains("Intern diskussion om mandatfrågan")
                .doesNotContain("Program för");
        assertThat(first(REVIEW + "/files").status()).isEqualTo(200);
        assertThat(get(REVIEW + "/files").text()).doesNotContain("rapportutkast");
        assertThat(get(TEAM + "/files").text()).contains("rapportutkast");
    }

    @Test
    void whatIsSaidInTheTeamsRoomStandsInNoOtherRoom() {
        as(LEAD);
        assertThat(get(discussion(TEAM)).status()).isEqualTo(200);
        String elsewhere = discussion(TEAM).replace(TEAM, REVIEW);
        assertThat(get(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void twentyTimesAsManyRowsTakeNoStatementMore() {
        as(LEAD);
        get("/reports");
        get(REVIEW);
        long list = counting(() -> get("/reports")).statements();
        long page = counting(() -> get(REVIEW)).statements();
        as(HOST);
        get(REVIEW);
        assertThat(counting(() -> get(REVIEW)).statements()).isLessThanOrEqualTo(8);
        as(LEAD);
        plantRows();
        Counted<Answer> longList = counting(() -> get("/reports"));
        Counted<Answer> longPage = counting(() -> get(REVIEW));
        assertThat(longList.result().html().select("ul.tiles h3")).hasSize(63);
        assertThat(longPage.result().html().select("ol.questions li")).hasSize(63);
        assertThat(longList.statements()).isEqualTo(list).isLessThanOrEqualTo(5);
        assertThat(longPage.statements()).isEqualTo(page).isLessThanOrEqualTo(8);
        System.out.println("SQL statements of the list of reviews: " + list + ", of a review's page: " + page);
    }

    private void plantRows() {
        sql(
                "insert into core.spaces (owner, path, name, visibility, joining) select 'reports', 'reports/reviews/planted-'"
                        + " || n || part, 'Planterad', 'GROUP', 'INVITED' from generate_series(1, 60) n,"
                        + " (values (''), ('/team')) parts (part)");
        sql("insert into reports.peer_reviews (space_id, team_space_id, key, title, host_id, state, requested_on)"
                + " select s.id, t.id, split_part(s.path, '/', 3), 'Planterad', (select min(id) from core.organisations),"
                + " 'SCOPING', date '2026-01-01' from core.spaces s join core.spaces t on t.path = s.path || '/team'"
                + " where s.path like 'reports/reviews/planted-%'");
        sql("insert into reports.guiding_questions (review_id, number, text) select id, 3 + n, 'Fråga'"
                + " from reports.peer_reviews, generate_series(1, 60) n where key = 'pr-2'");
        sql("insert into core.discussions (space_id, title, state, author_id, started_at, last_post_at, last_author_id,"
                + " posts, request_key) select space_id, title, state, author_id, started_at, last_post_at,"
                + " last_author_id, posts, gen_random_uuid() from core.discussions, generate_series(1, 20)"
                + " where space_id = (select id from core.spaces where path = 'reports/reviews/pr-2')");
    }

    private void sql(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }

    private String discussion(String home) {
        return home + "/discussions/"
                + entityManager
                        .createQuery("select min(d.id) from Discussion d where d.space.path = :path", Long.class)
                        .setParameter("path", home.substring(1))
                        .getSingleResult();
    }
}
