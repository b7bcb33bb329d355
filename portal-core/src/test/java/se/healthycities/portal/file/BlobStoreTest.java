package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.healthycities.portal.settings.Settings;

class BlobStoreTest {
    @TempDir
    private Path folder;

    private BlobStore store() {
        return new BlobStore(new Settings() {
            @Override
            public Path data() {
                return folder;
            }
        });
    }

    @Test
    void theSameContentIsKeptOnceUnderItsHash() throws IOException {
        Blob first = store().store(text("samma"), "a.txt");
        Blob second = store().store(text("samma"), "b.txt");
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(Files.readString(store().path(first.sha256()))).isEqualTo("samma");
        assertThat(first.bytes()).isEqualTo(5);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection lost");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store().store(broken, "a.txt")).hasMessageContaining("connection lost");
        assertThat(files()).isZero();
    }

    @Test
    void moreThanTwoHundredMegabytesAreRefusedAndLeaveNothing() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> store().store(endless, "big.bin")).isInstanceOf(BlobStore.TooLarge.class);
        assertThat(files()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "<html><script>alert(1)</script></html>, bild.png, text/html",
        "%PDF-1.7, rapport.pdf, application/pdf",
        "hej, a.txt, text/plain"
    })
    void theTypeIsThatOfTheContentAndNotOfTheName(String content, String name, String type) {
        assertThat(store().store(text(content), name).mediaType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "../../etc/passwd, passwd",
                "C:\\Users\\x\\Plan.docx, Plan.docx",
                "..hidden, hidden",
                "'', fil",
                "null, fil",
                "Årsmöte 2026.pdf, Årsmöte 2026.pdf",
                "a\u202Efdp.exe, afdp.exe",
                "'x\r\nSet-Cookie: a.txt', xSet-Cookie a.txt",
                "'a\"b<c>.txt', abc.txt"
            })
    void aNameIsOnlyAName(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String clean = FileName.clean("å".repeat(400) + ".docx");
        assertThat(clean.getBytes(StandardCharsets.UTF_8)).hasSize(255);
        assertThat(clean).endsWith("å.docx");
        assertThat(FileName.clean("a".repeat(400) + ".docx")).hasSize(150).endsWith("a.docx");
    }

    private long files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
