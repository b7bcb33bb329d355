package se.healthycities.portal.extraction.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.extraction.Documents;
import se.healthycities.portal.extraction.worker.Format;
import se.healthycities.portal.extraction.worker.Limits;
import se.healthycities.portal.extraction.worker.Outcome;

/** Honest documents, as the network writes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingDeskTest {
    private static final String WORDS = "Ärendet gäller jämlik hälsa för äldre på Öland";

    @TempDir
    Path folder;

    private ReadingDesk desk;

    @BeforeAll
    void open() {
        desk = new ReadingDesk(Duration.ofSeconds(60));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aPdfGivesItsSwedishTextItsPagesAndItsFirstPageAsAPicture() throws IOException {
        Reading reading = read(Format.PDF, Documents.pdf(WORDS + "\nRad två", "Sida två"));

        assertThat(reading.ending()).isEqualTo(Reading.Ending.WHOLE);
        assertThat(reading.text().outcome()).isEqualTo(Outcome.DONE);
        assertThat(reading.text().text()).isEqualTo(WORDS + "\nRad två\nSida två");
        assertThat(reading.text().pages()).isEqualTo(2);
        BufferedImage preview = ImageIO.read(new ByteArrayInputStream(reading.preview()));
        assertThat(preview.getWidth()).isBetween(Limits.PREVIEW_WIDTH - 2, Limits.PREVIEW_WIDTH);
        assertThat(preview.getHeight()).isBetween(500, Limits.PREVIEW_HEIGHT);
        assertThat(dark(preview)).as("letters are drawn").isGreaterThan(50);
    }

    @Test
    void aWordDocumentGivesItsParagraphs() {
        assertThat(text(Format.WORD, Documents.word(WORDS, "Å ä ö &amp; 100 %")))
                .isEqualTo(WORDS + "\nÅ ä ö & 100 %");
    }

    @Test
    void slidesComeInTheirOrder() {
        String[] slides = new String[11];
        java.util.Arrays.setAll(slides, i -> "Bild " + (i + 1));
        Reading reading = read(Format.SLIDES, Documents.slides(slides));

        assertThat(reading.text().text().lines()).containsExactly(slides);
        assertThat(reading.text().pages()).isEqualTo(11);
    }

    @Test
    void anOpenDocumentGivesItsTextWithoutStylesAndWithoutWhatWasRemoved() {
        assertThat(text(Format.OPEN_DOCUMENT, Documents.openText(WORDS, "Rad<text:tab/>två")))
                .isEqualTo(WORDS + "\nRad två");
    }

    @Test
    void plainTextIsReadInTheLettersItWasWrittenIn() {
        String text = WORDS + ";42\r\n\r\n  é  —  \u0000x";
        String read = WORDS + ";42\né — x";

        assertThat(text(Format.PLAIN, text.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
        assertThat(text(Format.PLAIN, text.getBytes(java.nio.charset.Charset.forName("windows-1252"))))
                .isEqualTo(read);
        assertThat(text(Format.PLAIN, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(read);
        assertThat(read(Format.PLAIN, new byte[0]).text().outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void textIsCutAtAMillionCharacters() {
        assertThat(text(Format.PLAIN, "ö ".repeat(1_200_000).getBytes(StandardCharsets.UTF_8)))
                .hasSize(Limits.TEXT);
    }

    @Test
    void aPictureIsMadeSmallWithoutWhatTheCameraNoted() throws IOException {
        byte[] photo = Documents.picture("jpg", 3000, 2000);
        byte[] noted = withExif(photo, "Luleå 65.58 N 22.15 E");
        Reading reading = read(Format.PICTURE, noted);

        BufferedImage small = ImageIO.read(new ByteArrayInputStream(reading.preview()));
        assertThat(new int[] {small.getWidth(), small.getHeight()}).containsExactly(480, 320);
        assertThat(new String(reading.preview(), StandardCharsets.ISO_8859_1)).doesNotContain("65.58", "Exif");
        assertThat(reading.text().outcome()).isEqualTo(Outcome.NONE);
        for (String kind : new String[] {"png", "gif"}) {
            assertThat(read(Format.PICTURE, Documents.picture(kind, 300, 200)).preview())
                    .as(kind)
                    .isNotEmpty();
        }
    }

    @Test
    void theWorkerSeesNoneOfThePortalsSecretsAndIsGoneAfterItsWork() throws IOException {
        read(Format.PLAIN, "hej".getBytes(StandardCharsets.UTF_8));
        long pid = desk.pid();
        Path environment = Path.of("/proc/" + pid + "/environ");
        if (Files.isReadable(environment)) {
            assertThat(Files.readString(environment).replace("\0", "")).isEqualTo("LC_ALL=C.UTF-8");
        }
        desk.rest();

        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    private static byte[] withExif(byte[] jpeg, String note) {
        byte[] words = ("Exif\0\0" + note).getBytes(StandardCharsets.ISO_8859_1);
        return java.nio.ByteBuffer.allocate(jpeg.length + words.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (words.length + 2))
                .put(words)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static long dark(BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 100)
                .count();
    }

    private String text(Format format, byte[] content) {
        Reading reading = read(format, content);
        assertThat(reading.text().outcome()).isEqualTo(Outcome.DONE);
        return reading.text().text();
    }

    private Reading read(Format format, byte[] content) {
        try {
            Path file = Files.createTempFile(folder, "blåbär", null);
            Files.write(file, content);
            return desk.read(file, format);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
