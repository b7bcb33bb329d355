package se.healthycities.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.transfer.ImportLine.Effect;

class ImportTest extends PageTest {
    private static final String PEOPLE = """
            förnamn;efternamn;e-post;organisation;uppdrag;titel;kontakt
            Nils;Ny;nils.ny@lulea.example;Luleå kommun;tjänsteperson;Planerare;
            Vera;Vald;vera.vald@lulea.example;2580;förtroendevald;Kommunalråd;politisk
            Ottilia;Demoström;ottilia.demostrom@lulea.example;2580;tjänsteperson;Folkhälsochef;
            Fel;Ort;fel@lulea.example;Atlantis;tjänsteperson;Dykare;
            Fel;Roll;fel2@lulea.example;2580;kung;Kung;
            ;Utan;utan@lulea.example;2580;tjänsteperson;Strateg;
            Nils;Ny;nils.ny@lulea.example;Luleå kommun;tjänsteperson;Planerare;
            """;

    @BeforeEach
    void theCoordinatorActs() {
        as(COORDINATOR);
    }

    @Test
    void aDryRunSaysWhatEachRowWouldDoAndWritesNothing() throws Exception {
        long before = count("Affiliation");
        List<ImportLine> plan = service().plan(ImportKind.PEOPLE, draft(PEOPLE));
        assertThat(plan)
                .extracting(ImportLine::effect)
                .containsExactly(
                        Effect.NEW, Effect.NEW, Effect.CHANGED, Effect.WRONG, Effect.WRONG, Effect.WRONG, Effect.WRONG);
        assertThat(plan)
                .extracting(ImportLine::problem)
                .containsExactly(null, null, null, "organisation", "word.capacity", "missing", "twice");
        assertThat(plan).extracting(ImportLine::line).startsWith(2, 3, 4, 5);
        assertThat(count("Affiliation")).isEqualTo(before);
    }

    @Test
    void theSecondImportOfTheSameFileChangesNothing() throws Exception {
        UUID draft = draft(PEOPLE);
        long people = count("Person");
        service().take(ImportKind.PEOPLE, draft);
        entityManager.flush();
        assertThat(count("Person")).isEqualTo(people + 2);
        long affiliations = count("Affiliation");
        long contacts = count("ContactRole");
        List<ImportLine> again = service().take(ImportKind.PEOPLE, draft);
        entityManager.flush();
        assertThat(again.subList(0, 3)).extracting(ImportLine::effect).containsOnly(Effect.SAME);
        assertThat(count("Affiliation")).isEqualTo(affiliations);
        assertThat(count("ContactRole")).isEqualTo(contacts);
    }

    @Test
    void aNewTitleEndsTheOldOneTheDayBeforeAndRewritesNothing() throws Exception {
        service().take(ImportKind.PEOPLE, draft(PEOPLE));
        entityManager.flush();
        List<Affiliation> both = entityManager
                .createQuery(
                        "from Affiliation a where a.person.email = '" + OFFICIAL + "' order by a.id", Affiliation.class)
                .getResultList();
        assertThat(both).extracting(Affiliation::getTitle).containsExactly("Folkhälsostrateg", "Folkhälsochef");
        assertThat(both.get(0).getPeriod().to()).isEqualTo(TestClock.DAY.minusDays(1));
        assertThat(both.get(1).getPeriod().from()).isEqualTo(TestClock.DAY);
    }

    @Test
    void aPastAndAFutureEndRoundTrip() throws Exception {
        String sheet = "given name,family name,email,organisation,capacity,title,from,to\n"
                + "Per,Past,per@x.example,2580,official,A,2020-01-01,2021-02-03\n"
                + "Fia,Future,fia@x.example,2580,official,B,2020-01-01,2031-02-03\n";
        service().take(ImportKind.PEOPLE, draft(sheet));
        entityManager.flush();
        assertThat(entityManager
                        .createQuery(
                                "select a.period.to from Affiliation a where a.person.email in"
                                        + " ('per@x.example', 'fia@x.example') order by a.id",
                                LocalDate.class)
                        .getResultList())
                .containsExactly(LocalDate.of(2021, 2, 3), LocalDate.of(2031, 2, 3));
    }

    @Test
    void groupsAreMadeOnceAndTheirSeatsGivenOnce() throws Exception {
        String sheet = "grupp,e-post,roll,synlighet\n"
                + "Ny arbetsgrupp," + OFFICIAL + ",sammankallande,gruppen\n"
                + "Ny arbetsgrupp," + POLITICIAN + ",ledamot,gruppen\n"
                + "Kansliet," + OFFICIAL + ",ledamot,\n"
                + "Okänd," + OFFICIAL + ",ledamot,\n"
                + "Årsmötet,okand@x.example,ledamot,\n";
        UUID draft = draft(sheet);
        List<ImportLine> first = service().take(ImportKind.GROUPS, draft);
        entityManager.flush();
        assertThat(first).extracting(ImportLine::problem).containsExactly(null, null, "office", "group", "person");
        long spaces = count("Space");
        long seats = count("Seat");
        assertThat(service().take(ImportKind.GROUPS, draft).subList(0, 2))
                .extracting(ImportLine::effect)
                .containsOnly(Effect.SAME);
        assertThat(count("Space")).isEqualTo(spaces);
        assertThat(count("Seat")).isEqualTo(seats);
        as(OFFICIAL);
        assertThat(get("/spaces/ny-arbetsgrupp/files").status()).isEqualTo(200);
    }

    @Test
    void thePageShowsTheErrorBesideTheRowAndOnlyTheOwnDraft() {
        UUID draft = draft(PEOPLE);
        String address = "/admin/import?kind=people&draft=" + draft;
        Answer page = get(address);
        assertThat(page.html().select("tbody tr").get(3).text()).contains("Atlantis", "Kontrollera stavningen");
        Answer taken = submit(address, page, "main form:has(button):not([enctype])", Map.of());
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(get(address + "&done=1").text()).contains("Oförändrad: 3");
        as(ADMINISTRATOR);
        assertThat(get(address).status()).as("somebody else's draft").isEqualTo(404);
        as(OFFICIAL);
        assertThat(get("/admin/import").status()).isEqualTo(403);
    }

    @Test
    void whatIsNoSheetIsSaidInWords() {
        UUID draft = draft("PK\u0003\u0004 no workbook");
        assertThat(get("/admin/import?kind=people&draft=" + draft)
                        .html()
                        .select(".alert-danger")
                        .text())
                .contains("Filen");
    }

    private ImportService service() {
        return beans.of(ImportService.class);
    }

    private UUID draft(String sheet) {
        return beans.of(FileService.class)
                .draft(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "personer.csv")
                .getId();
    }

    private long count(String entity) {
        return entityManager
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
