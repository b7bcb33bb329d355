package se.healthycities.portal.extraction.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.extraction.Documents;
import se.healthycities.portal.extraction.worker.Format;
import se.healthycities.portal.extraction.worker.Outcome;
import se.healthycities.portal.extraction.worker.Worker;

/** Documents that want to stall, fill or rob the portal (V1.5.1, V5.2.3, V5.2.6): each ends in time and harms no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileDocumentTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long HEAP = 50_000_000;

    @TempDir
    Path folder;

    private ReadingDesk desk;

    @BeforeAll
    void open() {
        desk = new ReadingDesk(LIMIT);
    }

    @AfterEach
    void theNextDocumentIsReadAsIfNothingHadBeen() {
        assertThat(read(Format.WORD, Documents.word("Nästa")).text().text()).isEqualTo("Nästa");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String document = "<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]><x><t>&l29;</t></x>";

        assertThat(outcome(Format.WORD, Documents.wordOf(document))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void noFileOfTheServerIsReadThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hemligheten");
        String document = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">"
                + "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]><x><t>&e;</t></x>";
        Reading reading = read(Format.WORD, Documents.wordOf(document));

        assertThat(reading.text().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(reading.text().text()).isEmpty();
    }

    @Test
    void anEntityWithoutADocumentTypeIsAFault() {
        assertThat(outcome(Format.WORD, Documents.wordOf("<x><t>&mystery;</t></x>")))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put("word/" + i + ".xml", "");
        }
        many.put("word/document.xml", "<t>text</t>");

        assertThat(outcome(Format.WORD, Documents.zip(many))).isEqualTo(Outcome.TOO_LARGE);
        assertThat(outcome(Format.WORD, Documents.bomb("word/document.xml", 300_000_000)))
                .isEqualTo(Outcome.TOO_LARGE);
        assertThat(outcome(Format.OPEN_DOCUMENT, Documents.bomb("Pictures/1.png", 2_000_000_000)))
                .isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void aZipThatLiesAboutItsSizeIsCounted() {
        byte[] bomb = Documents.bomb("word/document.xml", 300_000_000);
        java.nio.ByteBuffer zip = java.nio.ByteBuffer.wrap(bomb).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bomb.length - 46; i++) {
            if (zip.getInt(i) == 0x02014b50) {
                zip.putInt(i + 24, 1000); // the size when unpacked, in the directory
            }
        }

        assertThat(outcome(Format.WORD, bomb)).isIn(Outcome.TOO_LARGE, Outcome.FAILED);
    }

    @Test
    void aPageOfAGigabyteEndsWithinMemoryAndTime() {
        long heap = heap();
        Reading reading = read(Format.PDF, Documents.pdfOfOnePage(1_000_000_000));

        assertThat(reading.text() == null ? Outcome.TOO_LARGE : reading.text().outcome())
                .isIn(Outcome.TOO_LARGE, Outcome.FAILED, Outcome.NONE);
        assertThat(heap() - heap).isLessThan(HEAP);
    }

    @Test
    void aDocumentThatNeverEndsIsEnded() {
        long begin = System.nanoTime();
        Reading reading = read(Format.PDF, Documents.pdfThatNeverEnds(12));

        assertThat(reading.ending()).isEqualTo(Reading.Ending.LATE);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT.multipliedBy(10));
    }

    @Test
    void loopsEnd() {
        assertThat(read(Format.PDF, Documents.pdfThatLoops()).ending()).isEqualTo(Reading.Ending.WHOLE);
    }

    @Test
    void whatIsBrokenOrLockedOrSomethingElseGivesNoText() {
        byte[] pdf = Documents.pdf("Halv");
        byte[] word = Documents.word("Halv");

        assertThat(outcome(Format.PDF, Documents.pdf("lösen", new String[] {"Hemligt"})))
                .isEqualTo(Outcome.NONE);
        assertThat(outcome(Format.PDF, java.util.Arrays.copyOf(pdf, 100))).isNotEqualTo(Outcome.DONE);
        assertThat(outcome(Format.WORD, java.util.Arrays.copyOf(word, word.length / 2)))
                .isEqualTo(Outcome.FAILED);
        assertThat(outcome(Format.WORD, pdf)).isEqualTo(Outcome.FAILED);
        assertThat(outcome(Format.PDF, word)).isEqualTo(Outcome.FAILED);
        assertThat(outcome(Format.SLIDES, word)).isEqualTo(Outcome.FAILED);
        assertThat(outcome(Format.PDF, new byte[0])).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aFloodOfPixelsIsSeenInItsHeader() {
        for (int side : List.of(8_000, 60_000, Integer.MAX_VALUE)) {
            Reading reading = read(Format.PICTURE, Documents.pixelFlood(side, side));
            assertThat(reading.ending()).isEqualTo(Reading.Ending.WHOLE);
            assertThat(reading.preview()).isEmpty();
        }
    }

    @Test
    void aWorkerThatIsKilledIsReplaced() {
        read(Format.WORD, Documents.word("Först"));
        long first = desk.pid();
        CompletableFuture<Reading> reading =
                CompletableFuture.supplyAsync(() -> read(Format.PDF, Documents.pdfThatNeverEnds(12)));
        CompletableFuture.runAsync(
                        () -> ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly),
                        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                .join();

        assertThat(reading.join().ending()).isEqualTo(Reading.Ending.LOST);
        assertThat(read(Format.WORD, Documents.word("Sedan")).ending()).isEqualTo(Reading.Ending.WHOLE);
        assertThat(desk.pid()).isNotEqualTo(first);
    }

    @Test
    void aWorkerWhosePortalIsGoneEndsInTheMiddleOfADocument() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process worker = new ProcessBuilder(
                        java.toString(), "-cp", System.getProperty("java.class.path"), Worker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new java.io.DataOutputStream(worker.getOutputStream())) {
            se.healthycities.portal.extraction.worker.Frames.ask(
                    out, file(Documents.pdfThatNeverEnds(12)).toString(), Format.PDF);
        }

        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Outcome outcome(Format format, byte[] content) {
        Reading reading = read(format, content);
        assertThat(reading.ending()).isEqualTo(Reading.Ending.WHOLE);
        assertThat(reading.preview()).isEmpty();
        return reading.text().outcome();
    }

    private Reading read(Format format, byte[] content) {
        return desk.read(file(content), format);
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "document", null), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
