package se.healthycities.portal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.extraction.process.Reading;
import se.healthycities.portal.extraction.process.ReadingDesk;
import se.healthycities.portal.extraction.worker.Format;
import se.healthycities.portal.extraction.worker.Frames.ReadText;
import se.healthycities.portal.extraction.worker.Outcome;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Today;

class ExtractionJobTest extends PortalTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");

    private FakeDesk desk;

    @BeforeEach
    void nothingElseWaits() {
        entityManager.createQuery("delete from FileText").executeUpdate();
        as(POLITICIAN);
        desk = new FakeDesk();
    }

    @AfterEach
    void ended() {
        beans.of(ReadingDesk.class).rest();
    }

    @Test
    void whatStandsInAnUploadedPdfIsKnownAndToldSoonAfterwards() {
        long file = upload("Underlag.pdf", Documents.pdf("Jämlik hälsa på Öland"));
        assertThat(reads().preview(file).orElseThrow().waiting()).isTrue();

        beans.of(ExtractionJob.class).run();

        assertThat(reads().text(file)).contains("Jämlik hälsa på Öland");
        Preview preview = reads().preview(file).orElseThrow();
        assertThat(preview.state()).isEqualTo(TextState.DONE);
        assertThat(preview.pages()).isEqualTo(1);
        assertThat(beans.of(BlobStore.class).path(preview.sha256())).exists();
        assertThat(told(file)).isEqualTo(1);
    }

    @Test
    void aKindOfFileThatNobodyReadsIsNotSentToTheProcess() {
        long file = upload("spel.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});

        job().run();

        assertThat(desk.read).isZero();
        assertThat(state(file)).isEqualTo(TextState.NONE);
        assertThat(told(file)).isEqualTo(1);
    }

    @Test
    void theNewestFileComesFirst() {
        long older = upload("a.txt", "äldre".getBytes(StandardCharsets.UTF_8));
        long newer = upload("b.txt", "nyare".getBytes(StandardCharsets.UTF_8));

        assertThat(beans.of(Extraction.class).claim().orElseThrow().file()).isEqualTo(newer);
        assertThat(beans.of(Extraction.class).claim().orElseThrow().file()).isEqualTo(older);
        assertThat(beans.of(Extraction.class).claim()).isEmpty();
    }

    @Test
    void aFileThatBreaksTheProcessTwiceIsNeverTriedAgain() {
        long file = upload("ond.txt", "x".getBytes(StandardCharsets.UTF_8));
        desk.answer = new Reading(Reading.Ending.LOST, null, new byte[0]);

        job().run();
        assertThat(state(file)).isEqualTo(TextState.WAITING);
        later(31);
        job().run();
        assertThat(state(file)).isEqualTo(TextState.FAILED);
        later(100_000);
        job().run();

        assertThat(desk.read).isEqualTo(2);
        assertThat(told(file)).isEqualTo(1);
    }

    @Test
    void aFileThatTakesTooLongTwiceSaysSo() {
        long file = upload("seg.txt", "x".getBytes(StandardCharsets.UTF_8));
        desk.answer = new Reading(Reading.Ending.LATE, null, new byte[0]);

        job().run();
        later(31);
        job().run();

        assertThat(state(file)).isEqualTo(TextState.TIMED_OUT);
    }

    @Test
    void aFileWithWhichTheWholePortalDiedTwiceIsGivenUp() {
        long file = upload("bomb.txt", "x".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2; i++) {
            assertThat(beans.of(Extraction.class).claim()).isPresent();
            assertThat(beans.of(Extraction.class).claim())
                    .as("while it is read")
                    .isEmpty();
            later(301);
        }

        assertThat(beans.of(Extraction.class).claim()).isEmpty();
        assertThat(state(file)).isEqualTo(TextState.FAILED);
    }

    @Test
    void textStaysWhenOnlyThePictureTookTooLong() {
        long file = upload("halv.txt", "x".getBytes(StandardCharsets.UTF_8));
        ReadText text = new ReadText(Outcome.DONE, "hela texten", 3);
        desk.answer = new Reading(Reading.Ending.LATE, text, new byte[0]);

        job().run();

        assertThat(reads().text(file)).contains("hela texten");
        assertThat(reads().preview(file).orElseThrow().sha256()).isNull();
    }

    @Test
    void aReadingThatTheStopOfThePortalCutOffDoesNotCount() {
        long file = upload("a.txt", "x".getBytes(StandardCharsets.UTF_8));
        desk.answer = new Reading(Reading.Ending.LOST, null, new byte[0]);
        for (int i = 0; i < 3; i++) {
            desk.closing = true;
            job().run();
            desk.closing = false;
        }
        desk.answer = new Reading(Reading.Ending.WHOLE, new ReadText(Outcome.DONE, "text", 0), new byte[0]);
        job().run();

        assertThat(reads().text(file)).contains("text");
    }

    @Test
    void aPortalThatCannotReadAtAllSaysNothingAgainstTheFile() {
        long file = upload("a.txt", "x".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            desk.fault = new UncheckedIOException(new IOException("No space left on device"));
            assertThatThrownBy(job()::run).isSameAs(desk.fault);
            assertThat(state(file)).isEqualTo(TextState.WAITING);
            later(301);
        }
        desk.fault = null;
        job().run();

        assertThat(reads().text(file)).contains("text");
    }

    @Test
    void contentThatIsNotThereForAWhileIsReadWhenItIsBack() throws IOException {
        long file = upload("a.txt", "ett underlag".getBytes(StandardCharsets.UTF_8));
        Path content = beans.of(BlobStore.class)
                .path(beans.of(FileReads.class).download(file).orElseThrow().sha256());
        Path away = content.resolveSibling(content.getFileName() + ".away");
        for (int i = 0; i < 3; i++) {
            Files.move(content, away);
            job().run();
            Files.move(away, content);
            assertThat(state(file)).isEqualTo(TextState.WAITING);
            later(301);
        }
        assertThat(desk.read).isZero();
        job().run();

        assertThat(reads().text(file)).contains("text");
    }

    @Test
    void textAndScanGoWithTheirVersion() {
        long file = upload("a.txt", "x".getBytes(StandardCharsets.UTF_8));
        job().run();
        entityManager.clear();
        entityManager
                .createQuery("delete from FileVersion version where version.file.id = " + file)
                .executeUpdate();

        assertThat(reads().text(file)).isEmpty();
        assertThat(entityManager
                        .createQuery("select count(*) from FileText", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void whenContentIsTakenAwayForGoodItsTextGoesToo() {
        long file = upload("a.txt", "x".getBytes(StandardCharsets.UTF_8));
        job().run();
        assertThat(reads().text(file)).isPresent();
        entityManager.clear();

        entityManager
                .createQuery(
                        "update FileVersion version set version.sha256 = 'removed' where version.file.id = " + file)
                .executeUpdate();

        assertThat(reads().text(file)).isEmpty();
        assertThat(beans.of(Extraction.class).claim()).isEmpty();
    }

    @Test
    void theTextOfAFileInTheTrashIsNotFound() {
        long file = upload("a.txt", "x".getBytes(StandardCharsets.UTF_8));
        job().run();
        entityManager
                .createNativeQuery("update core.files set trashed_at = uploaded_at from core.file_versions"
                        + " where file_id = files.id and files.id = " + file)
                .executeUpdate();

        assertThat(reads().text(file)).isEmpty();
        assertThat(reads().preview(file)).isEmpty();
    }

    @Test
    void theQueueIsFoundByItsIndexHoweverManyFilesThereAre() {
        assertThat(plans(() -> beans.of(Extraction.class).claim()))
                .anySatisfy(plan -> assertThat(plan).contains("file_texts_waiting"));
    }

    private ExtractionJob job() {
        return new ExtractionJob(beans.of(Extraction.class), desk, beans.of(BlobStore.class), beans.of(Today.class));
    }

    private ExtractionReads reads() {
        return beans.of(ExtractionReads.class);
    }

    private TextState state(long file) {
        return reads().preview(file).orElseThrow().state();
    }

    private long told(long file) {
        return entityManager
                .createQuery(
                        "select count(*) from ToldFact told where told.kind = 'FileTextExtracted'"
                                + " and told.subject = " + file,
                        Long.class)
                .getSingleResult();
    }

    private void later(long seconds) {
        clock.set(clock.instant().plusSeconds(seconds));
    }

    private long upload(String name, byte[] content) {
        FileService files = beans.of(FileService.class);
        var draft = files.draft(new ByteArrayInputStream(content), name);
        entityManager.flush();
        long file = files.add(BOARD, Set.of(draft.getId())).get(0).getFile().getId();
        entityManager.flush();
        return file;
    }

    /** Answers what a test wants to hear. */
    private static class FakeDesk extends ReadingDesk {
        private Reading answer = new Reading(Reading.Ending.WHOLE, new ReadText(Outcome.DONE, "text", 0), new byte[0]);
        private RuntimeException fault;
        private int read;
        private boolean closing;
        private boolean closed;

        @Override
        public Reading read(Path file, Format format) {
            read++;
            closed = closing;
            if (fault != null) {
                throw fault;
            }
            return answer;
        }

        @Override
        public boolean closed() {
            return closed;
        }

        @Override
        public void rest() {
            closed = false;
        }
    }
}
