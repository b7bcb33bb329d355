package se.healthycities.reports.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.PortalTest;

/** A review, its questions and the reviews of a person are found by index, however many there are. */
class ReviewPlansTest extends PortalTest {
    @BeforeAll
    void aNetworkThatHasGrown() {
        database.fill(
                "insert into core.spaces (owner, path, name, visibility, joining) select 'reports',"
                        + " 'reports/reviews/planted-' || n || part, 'Planterad', 'GROUP', 'INVITED'"
                        + " from generate_series(1, 5000) n, (values (''), ('/team')) parts (part)",
                "insert into reports.peer_reviews (space_id, team_space_id, key, title, host_id, state, requested_on)"
                        + " select s.id, t.id, split_part(s.path, '/', 3), 'Planterad',"
                        + " (select min(id) from core.organisations), 'CLOSED', date '2026-01-01' - s.id::int % 3000"
                        + " from core.spaces s join core.spaces t on t.path = s.path || '/team'"
                        + " where s.path like 'reports/reviews/planted-%'",
                "insert into reports.guiding_questions (review_id, number, text) select id, n, 'Fråga'"
                        + " from reports.peer_reviews, generate_series(1, 3) n where key like 'planted-%'",
                "insert into core.seats (space_id, affiliation_id, role, valid_from) select s.id, a.id, 'MEMBER',"
                        + " date '2020-01-01' from core.spaces s join core.affiliations a on a.id % 50 = s.id % 50");
    }

    @Test
    void theReviewOfARoomIsFoundByIndex() {
        as(OFFICIAL);
        long space = beans.of(Visitors.class)
                .standing("reports/reviews/pr-2")
                .orElseThrow()
                .space();
        byIndex(plans(() -> beans.of(ReviewReads.class).ofSpace(space)), "peer_reviews", "spaces");
    }

    @Test
    void theQuestionsOfAReviewAreFoundByIndex() {
        byIndex(plans(() -> beans.of(ReviewReads.class).questions(1)), "guiding_questions");
    }

    @Test
    void theReviewsOfAPersonReadSeatsByIndex() {
        as(OFFICIAL);
        long person = beans.of(Visitors.class).current().person();
        byIndex(plans(() -> beans.of(ReviewReads.class).mine(person)), "seats", "affiliations");
    }

    @Test
    void theNewestFindsStandFirstByIndex() {
        as(OFFICIAL);
        byIndex(plans(() -> beans.of(SearchService.class).find("barn")), "seats", "peer_reviews");
    }

    private static void byIndex(List<String> plans, String... tables) {
        assertThat(plans).isNotEmpty().allSatisfy(plan -> {
            for (String table : tables) {
                assertThat(plan).doesNotContain("Seq Scan on " + table + " ");
            }
        });
    }
}
