package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void prepare() {
        data = new DataFolder(folder);
        data.prepare();
    }

    @Test
    void theSentenceOfTheApplicationIsTheReason() throws IOException {
        log("""
            2026-11-21T23:14:28,901Z ERROR [portal] CONFIGURATION: Set portal.url to an address.
            \tat se.healthycities.portal.Start
            """);

        assertThat(StartFailure.sentence(data, "The portal could not be deployed"))
                .isEqualTo("The portal could not be deployed: Set portal.url to an address.");
    }

    @Test
    void aListOfFaultsIsTold() throws IOException {
        log("""
            Caused by: java.lang.IllegalStateException: CONFIGURATION: Two plugins break a rule.
            - hello: no English text
            - other: table outside its schema
            \tat se.healthycities.portal.Start
            """);

        assertThat(StartFailure.reason(ServerProcess.consoleLog(data))
                        .orElseThrow()
                        .lines())
                .containsExactly(
                        "Two plugins break a rule.", "- hello: no English text", "- other: table outside its schema");
    }

    @Test
    void withoutASentenceTheLogIsNamed() {
        assertThat(StartFailure.isTold(data)).isFalse();
        assertThat(StartFailure.sentence(data, "The server ended"))
                .isEqualTo("The server ended; see " + data.log().resolve("server.log") + " for the reason.");
    }

    private void log(String text) throws IOException {
        Files.writeString(ServerProcess.consoleLog(data), text);
    }
}
