package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as its users start it: a process of its own with the real server and the real WAR. */
class LauncherIT {

    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    Path folder;

    private DataFolder data;
    private Process launcher;

    @AfterEach
    void stopWhatStillRuns() throws InterruptedException {
        if (launcher != null) {
            launcher.destroy();
            launcher.waitFor();
        }
        if (data != null) {
            Orphans.stop(data);
        }
    }

    @Test
    void afterAKillTheNextStartStopsTheOrphansAndASecondOneIsRefused() throws Exception {
        data = new DataFolder(folder.resolve("data"));
        int port = Ports.free();
        launcher = run(data, port);
        awaitReady(launcher);
        ProcessHandle server = process(data.serverPid());
        ProcessHandle database = process(data.postgres().resolve("postmaster.pid"));

        launcher.destroyForcibly().waitFor();
        assertThat(Orphans.runs(server)).isTrue();
        assertThat(Orphans.runs(database)).isTrue();

        launcher = run(data, port);
        awaitReady(launcher);
        assertThat(Orphans.runs(server)).isFalse();
        assertThat(Orphans.runs(database)).isFalse();
        assertThat(status("http://127.0.0.1:" + port + "/health/ready")).isEqualTo(200);

        Process second = run(data, Ports.free());
        assertThat(end(second)).isNotZero();
        assertThat(said(second)).isEqualTo("A portal runs on " + data.root() + " already.");

        ProcessHandle lastServer = process(data.serverPid());
        ProcessHandle lastDatabase = process(data.postgres().resolve("postmaster.pid"));
        launcher.destroy();
        assertThat(launcher.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Orphans.runs(lastServer)).isFalse();
        assertThat(Orphans.runs(lastDatabase)).isFalse();
        assertThat(data.serverPid()).doesNotExist();
        assertThat(data.running()).doesNotExist();
    }

    @Test
    void aTakenPortIsRefusedBeforeAnythingIsStarted() throws Exception {
        DataFolder untouched = new DataFolder(folder.resolve("untouched"));
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process refused = run(untouched, other.getLocalPort());

            assertThat(end(refused)).isNotZero();
            assertThat(said(refused)).startsWith("Port " + other.getLocalPort());
            assertThat(untouched.postgres()).doesNotExist();
            assertThat(untouched.inUse()).isFalse();
        }
    }

    private static Process run(DataFolder data, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portal.class.getName(),
                        "run")
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Settings.ofProcess()
                        .with("data", data.root().toString())
                        .with("port", Integer.toString(port))
                        .with("demo", "true")
                        .variables());
        return builder.start();
    }

    private void awaitReady(Process started) throws Exception {
        for (int waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            Optional<RunningState> state = RunningState.read(data);
            if (state.isPresent() && state.get().launcher() == started.pid()) {
                return;
            }
            if (started.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(said(started));
            }
        }
        throw new AssertionError("The portal was not ready after " + PATIENCE_SECONDS + " seconds.");
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static ProcessHandle process(Path pidFile) {
        assertThat(Files.exists(pidFile)).isTrue();
        return ProcessHandle.of(Orphans.pid(pidFile).orElseThrow()).orElseThrow();
    }

    private static int status(String address) throws IOException {
        return ((HttpURLConnection) URI.create(address).toURL().openConnection()).getResponseCode();
    }
}
