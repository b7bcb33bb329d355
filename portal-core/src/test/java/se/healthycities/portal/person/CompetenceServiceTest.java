package se.healthycities.portal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.PortalTest;

class CompetenceServiceTest extends PortalTest {
    private static final Competence NEW =
            new Competence(Set.of("tillit", "ensamhet"), "Hur man börjar", "070-174 06 99", false, true);

    @Test
    void everybodySavesForThemselvesOnlyAndSavingAgainTellsNothing() {
        as(OFFICIAL);
        CompetenceService service = beans.of(CompetenceService.class);
        Competence ottilias = service.mine();
        as(POLITICIAN);
        service.save(NEW);
        service.save(NEW);
        entityManager.flush();
        entityManager.clear();
        assertThat(service.mine()).isEqualTo(NEW);
        assertThat(facts()).isEqualTo(1);
        as(OFFICIAL);
        assertThat(service.mine()).isEqualTo(ottilias).isNotEqualTo(NEW);
        as(null);
        assertThatThrownBy(() -> service.save(NEW)).isInstanceOf(Refused.class);
    }

    @Test
    void subjectsAreThoseOfTheListAndEmptyWordsTakeAwayWhatWasThere() {
        as(OFFICIAL);
        CompetenceService service = beans.of(CompetenceService.class);
        service.save(new Competence(Set.of("tillit", "påhittat"), " ", "", true, true));
        entityManager.flush();
        entityManager.clear();
        assertThat(service.mine()).isEqualTo(new Competence(Set.of("tillit"), "", "", true, true));
        assertThat(beans.of(DirectoryReads.class).subjects())
                .hasSize(22)
                .allMatch(row -> !row.nameEnglish().isEmpty());
        assertThatThrownBy(() -> new Competence(Set.of(), "x".repeat(501), "", true, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void erasingTakesWordsSubjectsAndPhone() {
        as(OFFICIAL);
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        CorePersonalData duty = beans.of(CorePersonalData.class);
        assertThat(duty.of(person).toString()).contains("Framtidsforum", "070-174 06 05", "jamlik-halsa");
        duty.erase(person);
        entityManager.flush();
        entityManager.clear();
        assertThat(duty.of(person).toString()).doesNotContain("Framtidsforum", "070-174", "jamlik-halsa");
        assertThat(beans.of(DirectoryReads.class).person(person)).isEmpty();
    }

    private long facts() {
        return entityManager
                .createQuery("select count(f) from ToldFact f where f.kind = 'CompetenceSaved'", Long.class)
                .getSingleResult();
    }
}
