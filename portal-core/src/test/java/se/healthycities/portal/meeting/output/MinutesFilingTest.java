package se.healthycities.portal.meeting.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.testkit.TestClock;

/** Signed minutes as a file of the space: PDF/A, adopted, once. */
class MinutesFilingTest extends OutputRooms {
    private static final String FILES =
            "select f.name || '|' || f.status || '|' || d.name || '|' || v.media_type || '|' || v.sha256 from core.files f"
                    + " join core.folders d on d.id = f.folder_id join core.file_versions v on v.file_id = f.id"
                    + " join core.spaces s on s.id = f.space_id where d.name = 'Protokoll' and s.path = 'spaces/gruppen' order by f.id";

    private String held(String title) {
        String key = meeting(title, TestClock.DAY.minusDays(3));
        item(key, "Beslut om mat");
        return key;
    }

    private void run() {
        entityManager.flush();
        entityManager.clear();
        beans.of(MinutesFilingJob.class).run();
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void minutesThatAreNotSignedAreNoFile() {
        String key = held("Mötet");
        run();
        ready(key);
        run();

        assertThat(words(FILES)).isEmpty();
    }

    @Test
    void signedMinutesBecomeOneAdoptedFileForTheArchive() throws IOException {
        String key = held("Mötet");
        signed(key);
        run();
        run();

        assertThat(words(FILES))
                .singleElement()
                .asString()
                .startsWith("Protokoll Mötet 2026-11-18.pdf|ADOPTED|Protokoll|application/pdf|");
        String sha = words(FILES).get(0).replaceAll(".*\\|", "");
        byte[] pdf = Files.readAllBytes(beans.of(BlobStore.class).path(sha));
        assertThat(text(pdf)).contains("Mötet", "Beslut om mat", "Ottilia Demoström", "Folke Mallander");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>");
        }
        as(FOLKE);
        Answer page = get("/spaces/gruppen/meetings/" + key);
        assertThat(page.text()).contains("Protokoll Mötet 2026-11-18.pdf");
        assertThat(page.html().select("a[href$='/minutes.pdf'], a[href$='/minutes.docx']"))
                .hasSize(2);
    }

    @Test
    void aSecondMeetingOfTheSameNameGetsAFileOfItsOwnInTheSameFolder() {
        signed(held("Mötet"));
        signed(held("Mötet"));
        run();

        assertThat(words(FILES)).hasSize(2);
        assertThat(words("select name from core.folders where space_id = " + group.getId()))
                .containsExactly("Protokoll");
        assertThat(words("select distinct name from core.files where space_id = " + group.getId()))
                .hasSize(2);
    }

    @Test
    void whoReadsTheSpaceTakesTheMinutesAlong() {
        String key = held("Mötet");
        as(FOLKE);
        Answer pdf = get("/spaces/gruppen/meetings/" + key + "/minutes.pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(get("/spaces/gruppen/meetings/" + key + "/minutes.docx").body())
                .startsWith("PK");
        for (String other : List.of(GRETA, GUEST)) {
            as(other);
            assertThat(get("/spaces/gruppen/meetings/" + key + "/minutes.pdf").status())
                    .isIn(403, 404);
        }
    }
}
