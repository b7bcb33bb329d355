package se.healthycities.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Verdict;

/** The register of decisions of a space (D4). */
class DecisionTest extends DecisionRooms {
    @Test
    void numbersHaveNoGapsAndBeginAnewEachYearAndInEachSpace() {
        long first = record("Ett", TODAY);
        long second = record("Två", TODAY.minusDays(3));
        long lastYear = record("Förra året", LocalDate.of(2025, 12, 31));
        as(GRETA);
        long elsewhere = register().record(HIDDEN, plan("Annat rum", TODAY), UUID.randomUUID());
        assertThat(List.of(first, second, lastYear, elsewhere).stream().map(id -> row(id).number()))
                .containsExactly("2026-1", "2026-2", "2025-1", "2026-1");
    }

    @Test
    void aFormThatIsSentTwiceWritesOneDecision() {
        UUID form = UUID.randomUUID();
        long id = register().record(GROUP, plan("En gång", TODAY), form);
        entityManager.flush();
        assertThat(register().record(GROUP, plan("En gång", TODAY), form)).isEqualTo(id);
        assertThat(record("Nästa", TODAY)).isNotEqualTo(id);
        assertThat(words("select register_year || '-' || register_number from core.decisions where space_id = "
                        + group.getId() + " order by id"))
                .containsExactly("2026-1", "2026-2");
        assertThat(facts(id)).containsExactly("DecisionMade");
    }

    @Test
    void onlyWhoLeadsWritesAndADecisionOfAnotherSpaceIsNotFound() {
        long id = record("Vårt", TODAY);
        refused(Verdict.NOT_FOUND, () -> register().record(HIDDEN, plan("Inte mitt", TODAY), UUID.randomUUID()));
        as(GRETA);
        refused(Verdict.NOT_FOUND, () -> register().change(HIDDEN, id, plan("Kapat", TODAY), 0));
        refused(Verdict.NOT_FOUND, () -> course().withdraw(HIDDEN, id, null));
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> register().record(GROUP, plan("Nej", TODAY), UUID.randomUUID()));
        refused(Verdict.FORBIDDEN, () -> register().change(GROUP, id, plan("Nej", TODAY), 0));
        refused(Verdict.FORBIDDEN, () -> course().finish(GROUP, id, null));
        refused(Verdict.FORBIDDEN, () -> course().reopen(GROUP, id));
        assertThat(row(id).title()).isEqualTo("Vårt");
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingIsOverwritten() {
        long id = record("Första", TODAY);
        int seen = details(id).words().version();
        assertThat(register().change(GROUP, id, plan("Den ena", TODAY), seen)).isTrue();
        entityManager.flush();
        assertThat(register().change(GROUP, id, plan("Den andra", TODAY), seen)).isFalse();
        assertThat(row(id).title()).isEqualTo("Den ena");
        assertThat(register().change(GROUP, id, plan("Den ena", TODAY), seen))
                .as("the same words again change nothing")
                .isTrue();
        assertThat(facts(id)).containsExactly("DecisionMade", "DecisionChanged");
    }

    @Test
    void aFreshDecisionIsMendedSilentlyAndALaterChangeShowsWhatStoodThere() {
        long id = record("Stavfel", TODAY);
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        change(id, "Utan stavfel");
        assertThat(details(id).words().marked()).isFalse();
        assertThat(reads().earlier(id)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        change(id, "Något annat");
        assertThat(details(id).words().marked()).isTrue();
        assertThat(reads().earlier(id)).extracting(EarlierWords::title).containsExactly("Utan stavfel");
        change(id, "Något tredje");
        assertThat(reads().earlier(id)).extracting(EarlierWords::title).containsExactly("Något annat", "Utan stavfel");
        assertThat(words("select title from core.decision_versions where decision_id = " + id + " order by id"))
                .as("nothing that was written is lost")
                .containsExactly("Stavfel", "Utan stavfel", "Något annat");
    }

    @Test
    void onceTheMinutesAreSignedTheWordsStayAndEveryOtherChangeIsMarkedAtOnce() {
        DecisionPlan plan = new DecisionPlan(
                "På mötet", "", TODAY, null, null, null, DecisionSource.meeting(77, "/spaces/gruppen/meetings/x"));
        long id = record(plan);
        assertThat(reads().of(DecisionSource.Kind.MEETING, 77))
                .extracting(DecisionRow::id)
                .containsExactly(id);
        register().settle(DecisionSource.Kind.MEETING, 77);
        int seen = details(id).words().version();
        refused(Verdict.READ_ONLY, () -> register().change(GROUP, id, plan("Ändrat efteråt", TODAY), seen));
        DecisionPlan later =
                new DecisionPlan("På mötet", "", TODAY, null, TODAY.plusDays(9), null, DecisionSource.none());
        assertThat(register().change(GROUP, id, later, seen)).isTrue();
        assertThat(row(id).due()).isEqualTo(TODAY.plusDays(9));
        assertThat(reads().earlier(id)).extracting(EarlierWords::due).containsOnlyNulls();
    }

    @Test
    void aSpaceWithoutTheRegisterTakesNoDecisionAndShowsNone() {
        record("Förut", TODAY);
        assertThat(everywhere("Förut")).hasSize(1);
        entityManager
                .createNativeQuery(
                        "update core.package_rules set choice = 'UNAVAILABLE' where owner = 'core' and part = 'decisions'")
                .executeUpdate();
        beans.newRequest();
        refused(Verdict.GONE, () -> register().record(GROUP, plan("Nej", TODAY), UUID.randomUUID()));
        assertThat(everywhere("Förut")).isEmpty();
    }

    @Test
    void theRegisterOverAllSpacesShowsWhatOneReadsOnly() {
        record("Gemensam mall", TODAY);
        as(GRETA);
        register().record(HIDDEN, plan("Gemensam hemlighet", TODAY), UUID.randomUUID());
        entityManager.flush();
        assertThat(everywhere("gemensam")).extracting(DecisionRow::title).containsExactly("Gemensam hemlighet");
        as(OFFICIAL);
        assertThat(everywhere("gemensam")).extracting(DecisionRow::title).containsExactly("Gemensam mall");
        assertThat(everywhere("2026-1")).extracting(DecisionRow::title).contains("Gemensam mall");
        assertThat(everywhere("100%")).isEmpty();
    }

    @Test
    void theRegisterIsReadInOneStatementHoweverLongItIs() {
        for (int i = 0; i < 60; i++) {
            record("Beslut nummer " + i, TODAY.minusDays(i % 7));
        }
        beans.of(Visitors.class).current();
        Counted<List<DecisionRow>> page = counting(() -> reads().inSpace(group.getId(), 31));
        assertThat(page.statements()).isEqualTo(1);
        DecisionRow last = page.result().get(29);
        List<DecisionRow> next = reads().inSpace(group.getId(), DecisionFilter.ALL, last.decidedOn(), last.id(), 100);
        assertThat(next).hasSize(30).doesNotContainAnyElementsOf(page.result().subList(0, 30));
        assertThat(next.get(0)).isEqualTo(page.result().get(30));
    }

    private void change(long id, String title) {
        assertThat(register()
                        .change(
                                GROUP,
                                id,
                                plan(title, TODAY),
                                details(id).words().version()))
                .isTrue();
        entityManager.flush();
    }

    private List<DecisionRow> everywhere(String words) {
        return reads().everywhere(
                        new DecisionFilter(words, null, "", null, null), DecisionReads.NEWEST, Long.MAX_VALUE, 50);
    }
}
