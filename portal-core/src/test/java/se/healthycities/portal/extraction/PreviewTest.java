package se.healthycities.portal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.extraction.process.Reading;
import se.healthycities.portal.extraction.worker.Frames.ReadText;
import se.healthycities.portal.extraction.worker.Outcome;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

/** Who sees how a file looks: exactly those who may download it. */
class PreviewTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");

    private long file;

    @BeforeEach
    void uploaded() {
        as(POLITICIAN);
        FileService files = beans.of(FileService.class);
        var draft = files.draft(new ByteArrayInputStream(Documents.picture("png", 60, 40)), "karta.png");
        entityManager.flush();
        file = files.add(BOARD, Set.of(draft.getId())).get(0).getFile().getId();
        entityManager.flush();
    }

    @Test
    void aReaderGetsThePictureThatThePortalDrew() {
        assertThat(get(Addresses.preview(file)).status()).as("not made yet").isEqualTo(404);
        made();

        Answer answer = get(Addresses.preview(file));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("PNG");
    }

    @Test
    void aStrangerGetsTheDoorAndAFileThatIsNotThereIsNotThere() {
        made();

        assertThat(get("/files/999999999/preview").status()).isEqualTo(404);
        assertThat(get("/files/x/preview").status()).isEqualTo(404);
        as(null);
        Answer answer = first(Addresses.preview(file));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirect()).contains("login");
    }

    @Test
    void aFileThatIsCalledPreviewCanStillBeDownloaded() {
        assertThat(Addresses.file(7, "preview")).isNotEqualTo(Addresses.preview(7));
    }

    private void made() {
        Extraction extraction = beans.of(Extraction.class);
        WaitingText waiting = extraction.claim().orElseThrow();
        assertThat(waiting.file()).isEqualTo(file);
        byte[] preview = Documents.picture("png", 60, 40);
        ReadText nothing = new ReadText(Outcome.NONE, "", 0);
        extraction.keep(waiting, new Reading(Reading.Ending.WHOLE, nothing, preview));
    }
}
