package se.healthycities.themegroups.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.PortalTest;

/** A list of groups reads all groups, but of everything else only what belongs to them. */
class GroupPlansTest extends PortalTest {
    private static final List<String> LARGE =
            List.of("seats", "discussions", "posts", "files", "occasions", "affiliations", "spaces");

    @BeforeAll
    void aNetworkThatHasGrown() {
        database.fill(
                "insert into core.spaces (owner, path, name, visibility, joining) select 'planted', 'planted/' || n,"
                        + " 'Rum ' || n, 'GROUP', 'ASK' from generate_series(1, 5000) n",
                "insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from) select p.id,"
                        + " o.id, 'OFFICIAL', 'Titel', date '2020-01-01' from core.people p, core.organisations o",
                "insert into core.seats (space_id, affiliation_id, role, valid_from) select s.id, a.id, 'MEMBER',"
                        + " date '2020-01-01' from core.spaces s join core.affiliations a on a.id % 500 = s.id % 500",
                "insert into core.discussions (space_id, title, state, author_id, started_at, last_post_at,"
                        + " last_author_id, posts, request_key) select s.id, 'Samtal', 'OPEN', 1, now(), now(), 1, 5,"
                        + " gen_random_uuid() from core.spaces s, generate_series(1, 4) n",
                "insert into core.posts (discussion_id, number, author_id, written_at, text, html, request_key)"
                        + " select d.id, 100 + n, 1, now(), 'x', 'x', gen_random_uuid() from core.discussions d,"
                        + " generate_series(1, 5) n",
                "insert into core.files (space_id, name, status, changed_at) select s.id, 'fil ' || n, 'DRAFT', now()"
                        + " from core.spaces s, generate_series(1, 4) n",
                "insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision, status,"
                        + " audience) select 'planted-' || s.id || '-' || n, 'planted', s.id, 'Möte', 'meeting',"
                        + " date '2027-01-01' + n, date '2027-01-01' + n, 'DAY', 'PLANNED', 'group'"
                        + " from core.spaces s, generate_series(1, 4) n");
    }

    @Test
    void theListOfGroupsReadsByIndex() {
        as(OFFICIAL);
        var reader = beans.of(Reading.class).today();
        byIndex(plans(() -> beans.of(GroupReads.class).known(reader)));
    }

    @Test
    void theCardOnTheDashboardReadsByIndex() {
        as(OFFICIAL);
        var visitor = beans.of(Visitors.class).current();
        byIndex(plans(() -> beans.of(GroupReads.class).mine(visitor)));
    }

    @Test
    void theHeadOfAGroupReadsByIndex() {
        as(OFFICIAL);
        long space = beans.of(Visitors.class)
                .standing("themegroups/delaktighet")
                .orElseThrow()
                .space();
        byIndex(plans(() -> beans.of(GroupReads.class).card(space)));
    }

    /** Which of 5,000 spaces somebody reads is asked of all of them, by rights; nothing else is read whole. */
    @Test
    void theSearchReadsNothingWholeButTheSpaces() {
        as(OFFICIAL);
        List<String> plans = plans(() -> beans.of(SearchService.class).find("delaktighet"));
        assertThat(plans)
                .isNotEmpty()
                .allSatisfy(plan -> LARGE.stream()
                        .filter(table -> !table.equals("spaces"))
                        .forEach(table -> assertThat(plan).doesNotContain("Seq Scan on " + table + " ")));
    }

    private static void byIndex(List<String> plans) {
        assertThat(plans)
                .isNotEmpty()
                .allSatisfy(
                        plan -> LARGE.forEach(table -> assertThat(plan).doesNotContain("Seq Scan on " + table + " ")));
    }
}
