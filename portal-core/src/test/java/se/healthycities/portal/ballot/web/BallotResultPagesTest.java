package se.healthycities.portal.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRooms;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.decision.web.DecisionsPanel;

/** What a ballot's page tells of the answers, few or many. */
class BallotResultPagesTest extends BallotRooms {
    private static final String CROWD = """
            with place as (insert into core.organisations (kind, name, address)
              select 'ASSOCIATION', 'Ort ' || n, 'ort-' || n from generate_series(1, 100) n returning id),
            somebody as (insert into core.people (given_name, family_name, email, language)
              select 'Namn' || n, place.id, 'n' || n || '@ort' || place.id || '.example', 'sv'
              from place, generate_series(1, 3) n returning id, family_name),
            role as (insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from)
              select id, cast(family_name as bigint), 'OFFICIAL', 'Strateg', date '2026-01-01' from somebody
              returning id, organisation_id),
            sits as (insert into core.seats (space_id, affiliation_id, role, valid_from)
              select :space, id, 'MEMBER', date '2026-01-01' from role returning affiliation_id)
            insert into core.ballot_answers (ballot_id, affiliation_id, organisation_id, stance, answered_at)
              select :ballot, id, organisation_id, 'YES', timestamptz '2026-11-21 10:00:00+00' from role
            """;

    @BeforeEach
    void showOnTheRegister() {
        beans.found(DecisionsPanel.class, new BallotsOfSpace());
    }

    @Test
    void theChartAndTheTableSayTheSame() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        answer(OFFICIAL, ballot, Stance.YES);
        answer(POLITICIAN, ballot, Stance.YES);
        answer(FOLKE, ballot, Stance.NO);
        answer(GRETA, ballot, Stance.YES);
        as(FOLKE);
        Document page = get(PAGE + ballot).html();
        TreeSet<String> drawn =
                new TreeSet<>(page.select("svg.chart rect title").eachText());
        TreeSet<String> written = new TreeSet<>();
        List<String> columns = page.select("svg.chart ~ table thead th").eachText();
        for (Element row : page.select("svg.chart ~ table tbody tr")) {
            List<String> cells = row.select("td").eachText();
            int sum = 0;
            for (int i = 0; i < cells.size() - 1; i++) {
                int number = Integer.parseInt(cells.get(i));
                sum += number;
                if (number > 0) {
                    written.add(row.selectFirst("th").text() + ", " + columns.get(i + 1) + ": " + number);
                }
            }
            assertThat(cells.get(cells.size() - 1)).isEqualTo(String.valueOf(sum));
        }
        assertThat(drawn).isNotEmpty().isEqualTo(written);
        assertThat(page.select("svg.chart > title").text()).isNotEmpty();
        assertThat(page.select("svg.chart > desc").text()).isEqualTo("Ja 3, Nej 1, Avstår 0");
        assertThat(page.select("svg.chart [style], svg.chart script")).isEmpty();
        int widest = page.select("svg.chart rect").stream()
                .mapToInt(rect -> Integer.parseInt(rect.attr("x")) + Integer.parseInt(rect.attr("width")))
                .max()
                .orElse(0);
        assertThat(widest).isEqualTo(300);
    }

    @Test
    void aHundredOrganisationsTakeNoMoreStatementsThanThree() {
        long small = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION, null, Shows.AT_ONCE, null));
        as(OFFICIAL);
        get(PAGE + small);
        long few = counting(() -> get(PAGE + small)).statements();
        crowd(small);
        as(OFFICIAL);
        Counted<Answer> many = counting(() -> get(PAGE + small));
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(14);
        assertThat(many.result().text()).contains("100 av 103 organisationer har svarat");
        long list = counting(() -> get("/spaces/gruppen/decisions")).statements();
        asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        asked(plan(BallotKind.CHOICE, Voices.ORGANISATION));
        as(OFFICIAL);
        assertThat(counting(() -> get("/spaces/gruppen/decisions")).statements())
                .isEqualTo(list);
    }

    /** A hundred organisations with three representatives each, all of whom have answered. */
    private void crowd(long ballot) {
        entityManager
                .createNativeQuery(CROWD)
                .setParameter("space", group.getId())
                .setParameter("ballot", ballot)
                .executeUpdate();
        entityManager.clear();
    }
}
