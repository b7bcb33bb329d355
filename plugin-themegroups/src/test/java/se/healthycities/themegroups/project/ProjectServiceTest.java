package se.healthycities.themegroups.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.Trash;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.project.ProjectPlan.PartnerName;

/** Projects with partners, members that take part, and results (INV-072, INV-151, INV-194, INV-211, INV-274). */
class ProjectServiceTest extends PortalTest {
    private static final Scene PILOTS = Scene.space(ThemeGroup.PLUGIN, "themegroups/pilot-platskompassen");
    private static final Scene OTHER = Scene.space(ThemeGroup.PLUGIN, "themegroups/delaktighet");
    private static final String PILOT = "maja.skissberg@pilotsele.example";

    @Test
    void theResearchOfTheDemoNetworkHasItsPartnerItsStartAndItsQuestions() {
        ProjectRow research = reads().inSpace(space("themegroups/fou-beslut")).get(0);
        assertThat(research.from()).isEqualTo(LocalDate.of(2019, 9, 1));
        assertThat(research.asked()).hasSize(3);
        assertThat(reads().partners(research.id()))
                .extracting(PartnerRow::name)
                .containsExactly("Umeå universitet", "Folkhälsomyndigheten");
        assertThat(reads().partners(research.id()))
                .allSatisfy(row -> assertThat(row.address()).isNotNull());
    }

    @Test
    void aPartnerOfTheRegisterIsLinkedAndAnybodyElseIsNamed() {
        as(COORDINATOR);
        ProjectPlan plan =
                plan("Nytt", null, List.of(PartnerName.of("umeå universitet – forskar"), PartnerName.of("Byalaget")));
        UUID form = UUID.randomUUID();
        long id = service().start(PILOTS, plan, form);
        assertThat(service().start(PILOTS, plan, form)).isEqualTo(id);
        entityManager.flush();
        List<PartnerRow> partners = reads().partners(id);
        assertThat(partners).extracting(PartnerRow::role).containsExactly("forskar", null);
        assertThat(partners.get(0).address()).isNotNull();
        assertThat(partners.get(1).address()).isNull();
    }

    @Test
    void ofTwoEditorsTheSecondOverwritesNothingUnseen() {
        as(COORDINATOR);
        long id = pilot().id();
        int seen = pilot().version();
        assertThat(service().change(PILOTS, id, plan("Den ena", null, List.of()), seen))
                .isTrue();
        assertThat(service().change(PILOTS, id, plan("Den andra", null, List.of()), seen))
                .isFalse();
        assertThat(pilot().name()).isEqualTo("Den ena");
        assertThat(reads().partners(id)).isEmpty();
    }

    @Test
    void aFocusAreaOfAnotherGroupIsNotThere() {
        as(COORDINATOR);
        Long foreign = entityManager
                .createQuery("select min(a.id) from themegroups_FocusArea a where a.space.path = :path", Long.class)
                .setParameter("path", OTHER.space())
                .getSingleResult();
        refused(Verdict.NOT_FOUND, () -> service().start(PILOTS, plan("Nej", foreign, List.of()), UUID.randomUUID()));
        refused(Verdict.NOT_FOUND, () -> service().change(OTHER, pilot().id(), plan("Nej", null, List.of()), 1));
    }

    @Test
    void aMemberTellsOfItsOwnPartAndOfNoOther() {
        as(PILOT);
        ParticipationRow own = part("Pilotsele kommun");
        ParticipationPlan plan = new ParticipationPlan(ParticipationStatus.FINISHED, own.contact(), "Klart!");
        assertThat(parts().change(PILOTS, pilot().id(), own.id(), plan, own.version()))
                .isTrue();
        assertThat(parts().change(PILOTS, pilot().id(), own.id(), plan, own.version()))
                .isFalse();
        assertThat(part("Pilotsele kommun").status()).isEqualTo(ParticipationStatus.FINISHED);
        ParticipationRow other = part("Testhamns stad");
        refused(Verdict.FORBIDDEN, () -> parts().change(PILOTS, pilot().id(), other.id(), plan, other.version()));
        refused(Verdict.FORBIDDEN, () -> parts().admit(PILOTS, pilot().id(), other.organisation(), plan));
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> parts().change(PILOTS, pilot().id(), own.id(), plan, 1));
    }

    @Test
    void aContactIsSomebodyWhoSitsInTheGroup() {
        as(COORDINATOR);
        ParticipationRow part = part("Pilotsele kommun");
        Long stranger = entityManager
                .createQuery("select a.id from Affiliation a where a.person.email = :email", Long.class)
                .setParameter("email", OFFICIAL)
                .getSingleResult();
        ParticipationPlan plan = new ParticipationPlan(ParticipationStatus.RUNNING, stranger, "");
        refused(Verdict.NOT_FOUND, () -> parts().change(PILOTS, pilot().id(), part.id(), plan, part.version()));
    }

    @Test
    void aMemberTakesPartOnce() {
        as(COORDINATOR);
        ParticipationRow part = part("Pilotsele kommun");
        parts().admit(
                        PILOTS,
                        pilot().id(),
                        part.organisation(),
                        new ParticipationPlan(ParticipationStatus.PLANNED, null, ""));
        assertThat(part("Pilotsele kommun").status()).isEqualTo(part.status());
    }

    @Test
    void aFileThatIsRemovedForGoodLeavesTheResult() {
        as(PILOT);
        Long file = file("themegroups/pilot-platskompassen");
        service().publish(PILOTS, pilot().id(), new ResultPlan("Det gick", "Bra.", file, null), UUID.randomUUID());
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "update core.files set trashed_at = timestamptz '2020-01-01T00:00:00Z' where id = " + file)
                .executeUpdate();
        entityManager.clear();

        assertThat(beans.of(Trash.class).removeSome(10)).isEqualTo(1);
        entityManager.flush();
        entityManager.clear();

        assertThat(reads().results(pilot().id()))
                .filteredOn(left -> left.title().equals("Det gick"))
                .singleElement()
                .satisfies(left -> assertThat(left.fileName()).isNull());
    }

    @Test
    void aResultIsPublishedOnceWithAFileOfTheGroupAndTold() {
        as(PILOT);
        UUID form = UUID.randomUUID();
        ResultPlan plan = new ResultPlan("Det gick", "Bra.", file("themegroups/pilot-platskompassen"), null);
        long id = service().publish(PILOTS, pilot().id(), plan, form);
        assertThat(service().publish(PILOTS, pilot().id(), plan, form)).isEqualTo(id);
        Long foreign = file("themegroups/delaktighet");
        refused(
                Verdict.NOT_FOUND,
                () -> service()
                        .publish(PILOTS, pilot().id(), new ResultPlan("Nej", "", foreign, null), UUID.randomUUID()));
        entityManager.flush();
        assertThat(reads().results(pilot().id()).get(0).fileName()).isNotNull();
        ResultNotices notices = beans.of(ResultNotices.class);
        Digest.Told fact = new Digest.Told("ResultPublished", id, space(PILOTS.space()), null);
        assertThat(notices.reach("result", fact).people())
                .contains(person(PILOT))
                .doesNotContain(person(OFFICIAL));
        assertThat(notices.items("result", person(PILOT), List.of(id), Locale.ENGLISH))
                .hasSize(1);
        assertThat(notices.items("result", person(OFFICIAL), List.of(id), Locale.ENGLISH))
                .isEmpty();
    }

    private ProjectService service() {
        return beans.of(ProjectService.class);
    }

    private ParticipationService parts() {
        return beans.of(ParticipationService.class);
    }

    private ProjectReads reads() {
        return beans.of(ProjectReads.class);
    }

    private ProjectRow pilot() {
        entityManager.flush();
        return reads().inSpace(space(PILOTS.space())).stream()
                .filter(row -> row.members() > 0)
                .findFirst()
                .orElseThrow();
    }

    private ParticipationRow part(String organisation) {
        return reads().participations(pilot().id()).stream()
                .filter(row -> row.organisationName().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private long space(String path) {
        return entityManager
                .createQuery("select s.id from Space s where s.path = :path", Long.class)
                .setParameter("path", path)
                .getSingleResult();
    }

    /** A file as it lies there, whatever its content. */
    private Long file(String path) {
        return ((Number) entityManager
                        .createNativeQuery("insert into core.files (space_id, name, status, changed_at) values ("
                                + space(path) + ", 'rapport.pdf', 'DRAFT', now()) returning id")
                        .getSingleResult())
                .longValue();
    }

    private long person(String email) {
        return entityManager
                .createQuery("select p.id from Person p where p.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    private static ProjectPlan plan(String name, Long focus, List<PartnerName> partners) {
        Period period = Period.from(LocalDate.of(2026, 1, 1));
        return new ProjectPlan(ProjectKind.PILOT, name, "Text", List.of("Varför?"), partners, period, focus);
    }
}
