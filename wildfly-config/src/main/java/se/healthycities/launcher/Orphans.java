package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what a killed launcher has left behind: PostgreSQL and WildFly outlive it. */
final class Orphans {

    private static final int PATIENCE_SECONDS = 30;

    private Orphans() {}

    /** To be called only by the holder of the folder's claim. */
    static void stop(DataFolder data) {
        stopServer(data);
        stopDatabase(data);
        delete(data.running());
    }

    static void stopServer(DataFolder data) {
        ours(data.serverPid(), ServerProcess.mark(data)).ifPresent(server -> {
            server.destroy();
            awaitEnd(server);
        });
        delete(data.serverPid());
    }

    /** PostgreSQL takes an interrupt as "end all sessions and stop"; its usual signal would wait for the sessions. */
    static void stopDatabase(DataFolder data) {
        Path pidFile = data.postgres().resolve("postmaster.pid");
        ours(pidFile, "-D " + data.postgres()).ifPresent(postmaster -> {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                        .start()
                        .waitFor();
            } catch (IOException noKill) {
                postmaster.destroy();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            awaitEnd(postmaster);
        });
        // A file that names a process of somebody else would keep PostgreSQL from starting.
        delete(pidFile);
    }

    /** The process that a pid file names, when its command line shows that it is of this data folder. */
    static Optional<ProcessHandle> ours(Path pidFile, String mark) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().commandLine().orElse("").contains(mark));
    }

    static Optional<Long> pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Waits for the end and, when patience is over, forces it. */
    static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new Refusal("The file " + file + " cannot be deleted.", refused);
        }
    }
}
