package se.healthycities.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.brief.BriefReads;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.PortalTest;

/** The register of a network that has decided for a hundred years. */
class DecisionsAtScaleTest extends PortalTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @BeforeAll
    void manyYears() {
        database.fill(
                "insert into core.decisions (space_id, register_year, register_number, title, text, html, decided_on, due,"
                        + " review_on, responsible_id, state, ended_at, made_at, made_by, request_key) select space.id, 1900 +"
                        + " number % 100, number, 'Beslut ' || number, 'ord', 'ord', date '2026-11-20' - number % 9000,"
                        + " date '2026-11-20' - number % 9000 + 100, case when number % 50 = 0 then date '2030-01-01' end,"
                        + " author.id, case when number % 400 = 0 then 'OPEN' else 'DONE' end, case when number % 400 = 0 then"
                        + " null else timestamptz '2026-11-20' end, timestamptz '2026-11-20' - number * interval '1 hour',"
                        + " author.id, gen_random_uuid() from generate_series(1, 40000) number cross join lateral"
                        + " (select id from core.spaces where id >= number % 5 order by id limit 1) space cross join lateral"
                        + " (select id from core.affiliations where id >= number % 80 order by id limit 1) author");
    }

    @Test
    void noListThatPeopleOpenReadsAllThatWasEverDecided() {
        as(POLITICIAN);
        long person =
                beans.of(PersonReads.class).byEmail(POLITICIAN).orElseThrow().getId();
        long board = beans.of(Visitors.class)
                .standing("spaces/styrelse")
                .orElseThrow()
                .space();
        DecisionReads reads = beans.of(DecisionReads.class);
        DecisionFilter open = new DecisionFilter("", DecisionState.OPEN, "", null, null);
        WaitingDecisions waiting = beans.of(WaitingDecisions.class);
        Stream.<Runnable>of(
                        waiting::count,
                        () -> waiting.lines(50),
                        () -> reads.inSpace(board, 31),
                        () -> reads.inSpace(board, open, DecisionReads.NEWEST, Long.MAX_VALUE, 31),
                        () -> reads.everywhere(DecisionFilter.ALL, DecisionReads.NEWEST, Long.MAX_VALUE, 51),
                        () -> reads.last(board),
                        () -> reads.of(DecisionSource.Kind.MEETING, 5),
                        () -> beans.of(DecisionQuestions.class).waitingFor(person, SWEDISH),
                        () -> beans.of(BriefReads.class).page(SWEDISH))
                .map(this::plans)
                .flatMap(List::stream)
                .forEach(plan -> assertThat(plan).doesNotContain("Seq Scan on decisions "));
    }
}
