package se.healthycities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

/** However many posts a word is in, some hundred are looked at; the table is never read from end to end. */
class SearchAtScaleTest extends PortalTest {
    private static final int POSTS = 40_000;

    @BeforeAll
    void manyPosts() {
        database.fill(
                "insert into core.spaces (owner, path, name, visibility, joining) select 'core', 'spaces/skala-' || n,"
                        + " 'Skala ' || n, case when n <= 5 then 'MEMBERS' else 'HIDDEN' end, 'ASK'"
                        + " from generate_series(1, 100) n",
                "insert into core.search_entries (kind, subject, owner, thread, space_id, part, audience, happened_at,"
                        + " title, body, address, words) select 'post', 1000000 + n, 'core', 1000000 + n / 50, space.id,"
                        + " 'discussions', 'SPACE', timestamptz '2026-01-01' + n * interval '1 minute', 'Skala',"
                        + " 'vanligt', '/x', core.search_vector('', '', 'vanligt ' || case when n % 10 = 0 then 'tionde '"
                        + " else '' end || case when n % 1000 = 0 then 'tusende ' else '' end || 'w' || n, 'Skala')"
                        + " || core.search_marks('post', 1000000 + n, space.id) from generate_series(1, " + POSTS
                        + ") n join core.spaces space on space.path = 'spaces/skala-' || (1 + n % 100)");
    }

    @Test
    void aWordThatIsEverywhereCostsNoMoreThanOneThatIsRare() {
        as(OFFICIAL);
        for (String words : new String[] {"vanligt", "tionde", "tusende", "vanligt tionde", "w31", "finnsinte"}) {
            beans.of(SearchService.class).find(words);
            long scans = scans();
            long rows = rows();
            long ofSpaces = readOfSpaces();
            Answer answer = beans.of(SearchService.class).find(words);
            assertThat(scans() - scans).as("whole tables read for %s", words).isZero();
            assertThat(rows() - rows).as("rows looked at for %s", words).isLessThan(6_000);
            assertThat(readOfSpaces() - ofSpaces)
                    .as("posts of whole spaces read for %s", words)
                    .isLessThan(POSTS / 100);
            assertThat(answer.hits())
                    .as(words)
                    .allMatch(hit -> hit.space() == null
                            || !hit.space().startsWith("Skala")
                            || Integer.parseInt(hit.space().substring(6)) <= 5);
        }
    }

    @Test
    void theNewestAreFoundAlsoByWhoeverReadsFewOfTheSpaces() {
        as(OFFICIAL);
        assertThat(beans.of(SearchService.class)
                        .find("vanligt")
                        .kinds()
                        .get("discussion")
                        .more())
                .isTrue();
        assertThat(beans.of(SearchService.class).find("w1").hits()).isNotEmpty();
        assertThat(beans.of(SearchService.class).find("w7").hits()).isEmpty();
    }

    private long scans() {
        return statistic("seq_scan");
    }

    private long rows() {
        return statistic("idx_tup_fetch");
    }

    /** Lines of the index by space, in this transaction. */
    private long readOfSpaces() {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select pg_stat_get_xact_tuples_returned('core.search_entries_by_space'::regclass)")
                        .getSingleResult())
                .longValue();
    }

    /** Of this transaction. */
    private long statistic(String column) {
        return ((Number) entityManager
                        .createNativeQuery("select " + column + " from pg_stat_xact_user_tables"
                                + " where schemaname = 'core' and relname = 'search_entries'")
                        .getSingleResult())
                .longValue();
    }
}
