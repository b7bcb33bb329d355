package se.healthycities.portal.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.healthycities.portal.extraction.scan.ScanAnswer.Kind;

class ClamdTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final FakeClamd scanner = new FakeClamd();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        scanner.close();
    }

    @Test
    void aCleanFileIsClean() throws IOException {
        assertThat(scan("Hej".repeat(100_000)).kind()).isEqualTo(Kind.CLEAN);
        assertThat(scan("").kind()).isEqualTo(Kind.CLEAN);
    }

    @Test
    void theTestVirusIsFoundByItsName() throws IOException {
        assertThat(scan("ofarligt " + FakeClamd.EICAR))
                .isEqualTo(new ScanAnswer(Kind.INFECTED, "Win.Test.EICAR_HDB-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT,UNREACHABLE",
        "DEAF,UNREACHABLE",
        "RUDE,UNREACHABLE",
        "NONSENSE,REFUSED",
        "ENDLESS,REFUSED",
        "FULL,REFUSED"
    })
    void whateverItsMoodItEndsInTimeAndIsNeverTakenForClean(FakeClamd.Mood mood, Kind kind) throws IOException {
        scanner.mood = mood;
        long begin = System.nanoTime();

        assertThat(scan(mood == FakeClamd.Mood.DEAF ? "x".repeat(20_000_000) : "kort")
                        .kind())
                .isEqualTo(kind);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST.plusSeconds(4));
    }

    @Test
    void aScannerThatHangsUpInTheMiddleOfALargeFileDoesNotSayThatItIsClean() throws IOException {
        scanner.mood = FakeClamd.Mood.FULL;

        assertThat(scan("x".repeat(20_000_000)).kind()).isIn(Kind.REFUSED, Kind.UNREACHABLE);
    }

    @Test
    void aScannerThatIsDownIsUnreachable() throws IOException {
        scanner.close();

        assertThat(scan("Hej").kind()).isEqualTo(Kind.UNREACHABLE);
    }

    private ScanAnswer scan(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
        return new Clamd(scanner.address(), LONGEST).scan(file);
    }
}
