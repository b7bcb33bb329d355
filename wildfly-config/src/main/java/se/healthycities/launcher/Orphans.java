package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Stops what a killed launcher has left behind: PostgreSQL and WildFly outlive it. */
final class Orphans {

    private static final int PATIENCE_SECONDS = 30;
    private static final int FORCED_SECONDS = 10;

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
        database(data).ifPresent(postmaster -> {
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
        delete(databasePid(data));
    }

    /** The process that a pid file names, when its command line shows that it is of this data folder. */
    static Optional<ProcessHandle> ours(Path pidFile, String mark) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
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
        if (!endsWithin(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            endsWithin(process, FORCED_SECONDS);
        }
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (runs(process)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return true;
    }

    /** In a container nobody may bury the dead: a process without a command line has ended, although it is listed. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().isPresent();
    }

    static Optional<ProcessHandle> database(DataFolder data) {
        return ours(databasePid(data), "-D " + data.postgres());
    }

    private static Path databasePid(DataFolder data) {
        return data.postgres().resolve("postmaster.pid");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new Refusal("The file " + file + " cannot be deleted.", refused);
        }
    }
}
