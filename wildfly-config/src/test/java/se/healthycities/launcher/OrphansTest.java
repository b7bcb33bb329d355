package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path folder;

    @Test
    void aServerThatItsLauncherHasLeftBehindIsStopped() throws IOException, InterruptedException {
        DataFolder data = new DataFolder(folder);
        Process orphan = waitingProcess(ServerProcess.mark(data));
        Files.writeString(data.serverPid(), orphan.pid() + "\n");

        Orphans.stop(data);

        // It has ended by now; Java hears of the end of a child a moment later.
        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(data.serverPid()).doesNotExist();
    }

    @Test
    void aProcessOfSomebodyElseWithTheSameNumberIsLeftAlone() throws IOException {
        DataFolder data = new DataFolder(folder);
        Process stranger = waitingProcess("-Dportal.data=elsewhere");
        try {
            Files.writeString(data.serverPid(), stranger.pid() + "\n");

            Orphans.stop(data);

            assertThat(stranger.isAlive()).isTrue();
            assertThat(data.serverPid()).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aPidFileWithoutANumberNamesNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("server.pid"), "not a number");

        assertThat(Orphans.pid(file)).isEmpty();
        assertThat(Orphans.pid(folder.resolve("absent"))).isEmpty();
    }

    /** Waits for a line that never comes; what it is called with shows in its command line. */
    private static Process waitingProcess(String mark) throws IOException {
        return new ProcessBuilder("sh", "-c", "read line", mark).start();
    }
}
