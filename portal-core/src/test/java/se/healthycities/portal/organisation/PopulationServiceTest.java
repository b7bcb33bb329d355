package se.healthycities.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.healthycities.portal.organisation.PopulationOutcome.CORRECTED;
import static se.healthycities.portal.organisation.PopulationOutcome.NEW;
import static se.healthycities.portal.organisation.PopulationOutcome.NO_CODE;
import static se.healthycities.portal.organisation.PopulationOutcome.NO_NUMBER;
import static se.healthycities.portal.organisation.PopulationOutcome.SAME;
import static se.healthycities.portal.organisation.PopulationOutcome.TWICE;
import static se.healthycities.portal.organisation.PopulationOutcome.UNKNOWN_CODE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.testkit.PortalTest;

class PopulationServiceTest extends PortalTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final String SOURCE = "SCB";
    private static final Actor ACTOR = new Actor(2L, 2L);

    private PopulationService service;

    @BeforeEach
    void service() {
        service = beans.of(PopulationService.class);
    }

    @Test
    void aPreviewShowsOldAndNewAndWritesNothing() {
        long figures = figures();
        PopulationPreview preview = preview("code,inhabitants\n2580,80400\n0114,51000\n2080,60100");
        assertThat(preview.lines())
                .extracting(PopulationLine::name, PopulationLine::before, PopulationLine::inhabitants)
                .containsExactly(
                        tuple("Luleå kommun", 80321, 80400),
                        tuple("Upplands Väsby kommun", null, 51000),
                        tuple("Falu kommun", 60004, 60100));
        assertThat(outcomes(preview))
                .as("only Luleå has been counted on this very day")
                .containsExactly(CORRECTED, NEW, NEW);
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void eachFaultStandsBesideItsLine() {
        PopulationPreview preview = preview("""
                Kod;Invånare
                Luleå;1
                9876;1
                0114;många
                0115;-3
                0117;35000
                0117;36000
                00 Riket;10500000
                """);
        assertThat(outcomes(preview))
                .containsExactly(NO_CODE, UNKNOWN_CODE, NO_NUMBER, NO_NUMBER, NEW, TWICE, UNKNOWN_CODE);
        assertThat(preview.lines()).extracting(PopulationLine::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L);
        long figures = figures();
        assertThat(service.accept(
                        "Kod;Invånare\nLuleå;1\n0117;35000",
                        DAY,
                        SOURCE,
                        seal("Kod;Invånare\nLuleå;1\n0117;35000"),
                        ACTOR))
                .isFalse();
        assertThat(figures()).as("all or nothing").isEqualTo(figures);
    }

    @Test
    void spreadsheetsAndStatisticsSwedenWriteCodesAndNumbersInTheirOwnWays() {
        PopulationPreview preview = preview("\ufeffregion\tfolkmängd\n114 Upplands Väsby\t51 000\n0115\t34\u00a0000");
        assertThat(preview.lines())
                .extracting(PopulationLine::name)
                .containsExactly("Upplands Väsby kommun", "Vallentuna kommun");
        assertThat(preview.lines()).extracting(PopulationLine::inhabitants).containsExactly(51000, 34000);
    }

    @Test
    void gotlandMayBeCountedByBothOfItsCodesAndIsWrittenOnce() {
        String table = "code;inhabitants\n09;61000\n0980;61000";
        assertThat(outcomes(preview(table))).containsExactly(NEW, SAME);
        assertThat(accept(table)).isTrue();
        assertThat(beans.of(OrganisationReads.class)
                        .byAddress("0980")
                        .orElseThrow()
                        .inhabitants())
                .isEqualTo(61000);
        assertThat(outcomes(preview("code;inhabitants\n09;61000\n0980;61001"))).containsExactly(SAME, TWICE);
    }

    @Test
    void acceptingTheSameTableAgainChangesNothing() {
        String table = "code;inhabitants\n2580;80400\n0114;51000";
        assertThat(accept(table)).isTrue();
        long figures = figures();
        long entries = entries();
        assertThat(entries).isEqualTo(1);
        assertThat(number("select count(f) from ToldFact f where f.kind = 'PopulationImported' and f.subject = 2025"))
                .isEqualTo(1);
        assertThat(outcomes(preview(table))).containsExactly(SAME, SAME);
        assertThat(accept(table)).isTrue();
        assertThat(figures()).isEqualTo(figures);
        assertThat(entries()).isEqualTo(entries);
        OrganisationRow lulea =
                beans.of(OrganisationReads.class).byAddress("2580").orElseThrow();
        assertThat(lulea.inhabitants()).isEqualTo(80400);
        assertThat(lulea.source()).isEqualTo(SOURCE);
    }

    @Test
    void theAuditLogTellsWhatWasCorrected() {
        accept("code;inhabitants\n2580;80400\n0114;51000");
        Object[] entry = (Object[]) entityManager
                .createQuery(
                        "select e.subject, e.before, e.after from AuditEntry e where e.act = 'population-imported'")
                .getSingleResult();
        assertThat(entry[0]).isEqualTo("population 2025-12-31");
        assertThat((String) entry[1]).contains("2580 80321");
        assertThat((String) entry[2]).contains("1 new", "1 corrected", "2580 80400");
    }

    @Test
    void onlyWhatWasSeenIsWritten() {
        String table = "code;inhabitants\n2580;80400";
        String seal = seal(table);
        assertThat(service.accept("code;inhabitants\n2580;99999", DAY, SOURCE, seal, ACTOR))
                .isFalse();
        assertThat(service.accept(table, DAY, "Någon annan", seal, ACTOR)).isFalse();
        assertThat(service.accept(table, DAY.minusYears(1), SOURCE, seal, ACTOR))
                .isFalse();
        accept("code;inhabitants\n2580;80322");
        assertThat(service.accept(table, DAY, SOURCE, seal, ACTOR))
                .as("the register has changed since")
                .isFalse();
    }

    @Test
    void aTableWithoutTheTwoColumnsIsNoTable() {
        assertThat(service.preview("kommun;antal\n2580;1", DAY, SOURCE)).isEmpty();
        assertThat(service.preview("", DAY, SOURCE)).isEmpty();
    }

    private PopulationPreview preview(String table) {
        return service.preview(table, DAY, SOURCE).orElseThrow();
    }

    private String seal(String table) {
        return preview(table).seal();
    }

    private boolean accept(String table) {
        boolean accepted = service.accept(table, DAY, SOURCE, seal(table), ACTOR);
        entityManager.flush();
        entityManager.clear();
        return accepted;
    }

    private static List<PopulationOutcome> outcomes(PopulationPreview preview) {
        return preview.lines().stream().map(PopulationLine::outcome).toList();
    }

    private long figures() {
        return number("select count(f) from PopulationFigure f");
    }

    private long entries() {
        return number("select count(e) from AuditEntry e where e.act = 'population-imported'");
    }

    private long number(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }
}
