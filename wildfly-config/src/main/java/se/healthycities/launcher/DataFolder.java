package se.healthycities.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The one folder that holds everything a portal must not lose: database, files, plugins, secrets and logs. */
public record DataFolder(Path root) {

    Path postgres() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path server() {
        return root.resolve("server");
    }

    /** What the server writes for the length of a request; made anew with each start, so that a killed server leaves nothing. */
    Path temporary() {
        return server().resolve("temporary");
    }

    Path plugins() {
        return root.resolve("plugins");
    }

    Path log() {
        return root.resolve("log");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path serverPid() {
        return root.resolve("server.pid");
    }

    Path launcherPid() {
        return root.resolve("launcher.pid");
    }

    Path running() {
        return root.resolve("running.properties");
    }

    Path administratorWanted() {
        return root.resolve("administrator-wanted");
    }

    Path administratorCode() {
        return root.resolve("administrator-code");
    }

    /** Makes the folder, for its owner only, and shows by writing that it can be written. */
    void prepare() {
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(root);
                PrivateFiles.closeFolder(root);
            }
            Files.createDirectories(log());
            Files.createDirectories(plugins());
            Files.delete(Files.createTempFile(root, "writable", ""));
        } catch (IOException refused) {
            throw new Refusal("The data folder " + root + " cannot be written.", refused);
        }
    }

    /** Claims the folder for this process until the claim is closed or the process ends, however it ends. */
    Optional<Claim> claim() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException sameProcess) {
                // Another portal of this very process holds it.
            }
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Claim(channel));
        } catch (IOException refused) {
            throw new Refusal("The data folder " + root + " cannot be locked.", refused);
        }
    }

    boolean inUse() {
        if (Files.notExists(root.resolve("lock"))) {
            return false;
        }
        Optional<Claim> claim = claim();
        claim.ifPresent(Claim::close);
        return claim.isEmpty();
    }

    /** The right of one process to the folder. */
    record Claim(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException closed) {
                throw new Refusal("The lock of the data folder could not be given back.", closed);
            }
        }
    }
}
