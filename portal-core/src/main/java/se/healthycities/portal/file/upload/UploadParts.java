package se.healthycities.portal.file.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.file.upload.UploadRefused.Reason;

/**
 * The bytes of unfinished uploads, in the folder that all nodes share. A piece is first written to a file of its own, so
 * that two senders never write into each other, and added to the part while the upload's row is locked.
 */
@ApplicationScoped
public class UploadParts {
    /** What stays free for everything else that the portal writes: 100 MB. */
    private static final long RESERVE = 100_000_000L;

    private static final int BUFFER = 64 * 1024;

    /** A piece that trickles in longer than this is cut off; what came of it counts. */
    private static final long LONGEST_NANOS = Duration.ofMinutes(10).toNanos();

    private final BlobStore blobs;

    @Inject
    public UploadParts(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** A piece on the disk; broken when the sender stopped before its end. */
    record Piece(Path file, long bytes, boolean broken) {}

    /** True when the disk has room for so many bytes and a reserve. */
    boolean room(long bytes) {
        try {
            return usable() >= bytes + RESERVE;
        } catch (IOException fault) {
            throw noRoom(fault);
        }
    }

    long usable() throws IOException {
        return Files.getFileStore(blobs.incoming()).getUsableSpace();
    }

    /**
     * Writes a piece to a file of its own; the caller drops it.
     *
     * @throws UploadRefused when it has more than {@code most} bytes or the disk is full; nothing is left then
     */
    Piece receive(UUID id, InputStream body, long most) {
        Path file = path(id).resolveSibling(id + "." + UUID.randomUUID() + ".piece");
        boolean kept = false;
        try (OutputStream out = write(file)) {
            Piece piece = copy(file, body, out, most);
            kept = true;
            return piece;
        } catch (IOException fault) {
            throw noRoom(fault);
        } finally {
            if (!kept) {
                drop(file);
            }
        }
    }

    OutputStream write(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    }

    private static Piece copy(Path file, InputStream body, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long begun = System.nanoTime();
        long total = 0;
        while (true) {
            int read;
            try {
                read = body.read(buffer);
            } catch (IOException broken) {
                return new Piece(file, total, true);
            }
            if (read < 0) {
                return new Piece(file, total, false);
            }
            total += read;
            if (total > most) {
                throw new UploadRefused(Reason.TOO_MUCH);
            }
            out.write(buffer, 0, read);
            if (System.nanoTime() - begun > LONGEST_NANOS) {
                return new Piece(file, total, true);
            }
        }
    }

    /** Adds a piece to the part and forces it to the disk; whatever lies behind the place is written over. */
    void append(UUID id, long at, Piece piece) {
        try (FileChannel part = FileChannel.open(path(id), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                FileChannel content = FileChannel.open(piece.file())) {
            part.truncate(at);
            part.position(at);
            for (long done = 0; done < piece.bytes(); ) {
                done += content.transferTo(done, piece.bytes() - done, part);
            }
            part.force(false);
        } catch (IOException fault) {
            throw noRoom(fault);
        }
    }

    /** How much of the part is on the disk; 0 when it is gone. */
    long size(UUID id) {
        try {
            return Files.size(path(id));
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException fault) {
            throw noRoom(fault);
        }
    }

    Path path(UUID id) {
        return blobs.incoming().resolve(id + ".part");
    }

    void drop(UUID id) {
        drop(path(id));
    }

    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw noRoom(fault);
        }
    }

    /**
     * Deletes what no upload names: parts without a row, and pieces and other temporary files that a killed node left. Only
     * what is older than {@code age} by the disk's own clock goes, because a row is younger than its part.
     */
    void sweep(Set<UUID> waiting, Duration age) {
        try {
            Path now = Files.createTempFile(blobs.incoming(), "now", null);
            Instant since = Files.getLastModifiedTime(now).toInstant().minus(age);
            try (Stream<Path> files = Files.list(blobs.incoming())) {
                files.filter(file -> !waiting.contains(upload(file)) && older(file, since))
                        .forEach(this::drop);
            } finally {
                drop(now);
            }
        } catch (IOException fault) {
            throw noRoom(fault);
        }
    }

    private static UUID upload(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".part") ? UUID.fromString(name.substring(0, name.length() - ".part".length())) : null;
    }

    private static boolean older(Path file, Instant since) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException gone) {
            return false;
        }
    }

    private static UploadRefused noRoom(IOException fault) {
        UploadRefused refused = new UploadRefused(Reason.NO_ROOM);
        refused.initCause(fault);
        return refused;
    }
}
