package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.CorePlugin;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.PageTest;

/** 300 organisations, 3,000 people and 30,000 seats: what is read on every request is found by index, page by page. */
class NetworkAtScaleTest extends PageTest {
    private static final String MEMBER = "n1201@scale.example";
    private static final String SEATS = "/spaces/skala-3/seats";

    @BeforeAll
    void network() throws IOException {
        try (InputStream rows = getClass().getResourceAsStream("/testkit/network-at-scale.sql")) {
            database.fill(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theNetworkIsAsLargeAsThePromise() {
        assertThat(count("core.membership_periods where valid_from <= current_date"
                        + " and coalesce(valid_to, 'infinity') >= current_date"))
                .isGreaterThanOrEqualTo(300);
        assertThat(count("core.people")).isGreaterThanOrEqualTo(3000);
        assertThat(count("core.seats")).isGreaterThanOrEqualTo(30_000);
    }

    @Test
    void whoSomebodyIsAndHowTheyStandInASpaceIsNeverReadFromWholeTables() {
        as(MEMBER);
        assertThat(plans(() -> {
                    beans.newRequest();
                    beans.of(Visitors.class).standing("spaces/skala-3");
                }))
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan)
                        .doesNotContain("Seq Scan on seats")
                        .doesNotContain("Seq Scan on affiliations")
                        .doesNotContain("Seq Scan on people")
                        .doesNotContain("Seq Scan on consents"));
    }

    @Test
    void noPageReadsAllSeatsOrAllPosts() {
        for (String who : List.of(MEMBER, COORDINATOR)) {
            as(who);
            for (String page : List.of("/organisations", "/organisations/2580", "/people", SEATS, "/admin/worklist")) {
                assertThat(plans(() -> get(page)))
                        .as(page)
                        .filteredOn(plan -> !plan.contains("from core.spaces s1_0 where s1_0.owner<>'core'"))
                        .allSatisfy(plan -> assertThat(plan)
                                .doesNotContain("Seq Scan on seats")
                                .doesNotContain("Seq Scan on posts")
                                .doesNotContain("Seq Scan on ledger_entries"));
            }
        }
    }

    @Test
    void aPartOfANameIsFoundByTheIndexOfParts() {
        entityManager
                .createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class)
                .getSingleResult();
        List<?> plan = entityManager
                .createNativeQuery("explain select affiliation_id from core.affiliation_words"
                        + " where words like '%anna provsdal%' escape '!'")
                .getResultList();
        assertThat(plan.toString()).contains("Bitmap Index Scan on affiliation_words_by_part");
    }

    @Test
    void wordsFollowWhatTheyAreMadeOf() {
        as(MEMBER);
        database.fill("update core.people set family_name = 'Ovanligkvist' where email = 'n1500@scale.example'");
        assertThat(get("/people?q=ovanligkv").text()).contains("Ovanligkvist");
        database.fill("update core.affiliations set title = 'Månskensvakt' where person_id ="
                + " (select id from core.people where email = 'n1501@scale.example')");
        assertThat(get("/people?q=månskens").text()).contains("Månskensvakt");
        database.fill("update core.organisations set name = 'Nystavade kommun' where id = (select organisation_id from"
                + " core.affiliations where person_id = (select id from core.people where email = 'n1502@scale.example')"
                + " order by id limit 1)");
        assertThat(get("/people?q=nystavade").text()).contains("Nystavade kommun");
        assertThat(count("core.affiliation_words")).isEqualTo(count("core.affiliations"));
    }

    @Test
    void aPageSendsAsFewStatementsAsOnASmallNetwork() {
        as(MEMBER);
        assertThat(counting(() -> get("/organisations")).statements()).isLessThanOrEqualTo(6);
        assertThat(counting(() -> get("/people")).statements()).isLessThanOrEqualTo(7);
        assertThat(counting(() -> get("/organisations/2580")).statements()).isLessThanOrEqualTo(10);
        // One of them asks for roles that are vacant.
        assertThat(counting(() -> get(SEATS)).statements()).isLessThanOrEqualTo(8);
        as(COORDINATOR);
        // Each kind is counted and its first lines are read; two more say who asks.
        int kinds = new CorePlugin().workLists().size();
        assertThat(counting(() -> get("/admin/worklist")).statements()).isLessThanOrEqualTo(2 * kinds + 2);
    }

    @Test
    void theGateAnswersAtOnce() {
        as(MEMBER);
        Gate gate = beans.of(Gate.class);
        Scene open = Scene.space(PluginId.CORE, "spaces/skala-3");
        Scene hidden = Scene.space(PluginId.CORE, "spaces/skala-11");
        long[] took = LongStream.range(0, 101)
                .map(time -> {
                    beans.newRequest();
                    long start = System.nanoTime();
                    assertThat(gate.verdict(open, Access.KNOW)).isEqualTo(Verdict.ALLOWED);
                    assertThat(gate.verdict(open, Access.CONVENE)).isEqualTo(Verdict.FORBIDDEN);
                    assertThat(gate.verdict(hidden, Access.KNOW)).isEqualTo(Verdict.NOT_FOUND);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        assertThat(took[took.length / 2] / 1_000_000.0)
                .as("milliseconds at the median")
                .isLessThan(100);
    }

    private long count(String rows) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
