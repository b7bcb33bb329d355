package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.healthycities.portal.settings.Settings;

/**
 * Content by its SHA-256, below the data folder. A blob is forced to the disk under its final name before anybody may
 * write a row that names it, so an acknowledged file is never lost; content that nobody names is harmless.
 */
@ApplicationScoped
public class BlobStore {
    /** The largest file, in bytes: 200 MB. */
    public static final long LARGEST = 200_000_000L;

    private final Settings settings;

    @Inject
    public BlobStore(Settings settings) {
        this.settings = settings;
    }

    /**
     * Stores the content and detects its type; the stream is read to its end and not closed.
     *
     * @param name only a hint for types that share their first bytes (an office document is a ZIP)
     * @throws TooLarge when there are more than {@link #LARGEST} bytes; nothing is kept then
     */
    public Blob store(InputStream content, String name) {
        try {
            Path temporary = Files.createTempFile(incoming(), "upload", null);
            try {
                return keep(temporary, content, name);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Takes in content that lies in {@link #incoming} already: it gets a second name under its hash, and keeps the first
     * until somebody deletes that. Done twice it changes nothing, so a break at any moment can be repeated.
     *
     * @throws NoSuchFileException when there is no such content
     */
    public Blob adopt(Path content, String name) throws NoSuchFileException {
        try {
            MessageDigest digest = sha256();
            try (InputStream in = Files.newInputStream(content)) {
                copy(in, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
            Blob blob = new Blob(
                    HexFormat.of().formatHex(digest.digest()), Files.size(content), ContentType.detect(content, name));
            force(content);
            link(content, path(blob.sha256()));
            return blob;
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void link(Path content, Path target) throws IOException {
        // Young before it has its final name, so that no sweep takes it before its row.
        freshen(content, diskTime());
        if (!freshen(target, diskTime())) {
            Files.createDirectories(target.getParent());
            try {
                Files.createLink(target, content);
            } catch (FileAlreadyExistsException sameContent) {
                freshen(target, diskTime());
                return;
            } catch (UnsupportedOperationException disksWithoutLinks) {
                Path copy = Files.createTempFile(incoming(), "upload", null);
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                force(copy);
                Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            force(target.getParent());
        }
    }

    /** Where content lies before it has its final name; on the same disk as all content. */
    public Path incoming() {
        try {
            return Files.createDirectories(root().resolve("incoming"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The content; the caller closes it. */
    public InputStream open(Blob blob) {
        try {
            return Files.newInputStream(path(blob.sha256()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public Path path(String sha256) {
        return root().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Blob keep(Path temporary, InputStream content, String name) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
            bytes = copy(content, out);
        }
        force(temporary);
        String hash = HexFormat.of().formatHex(digest.digest());
        Path target = path(hash);
        if (!freshen(target, Files.getLastModifiedTime(temporary))) {
            Files.createDirectories(target.getParent());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(target.getParent());
        }
        return new Blob(hash, bytes, ContentType.detect(target, name));
    }

    /** Content that is stored again is young again, so that no sweep takes it before its new row; false when it is not there. */
    private static boolean freshen(Path content, FileTime now) throws IOException {
        try {
            Files.setLastModifiedTime(content, now);
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    /** The time of the disk, which the times of its files come from; the portal's own may be that of a demo. */
    FileTime diskTime() throws IOException {
        Path fresh = Files.createTempFile(incoming(), "now", null);
        try {
            return Files.getLastModifiedTime(fresh);
        } finally {
            Files.delete(fresh);
        }
    }

    private static long copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            total += read;
            if (total > LARGEST) {
                throw new TooLarge();
            }
            to.write(buffer, 0, read);
        }
        return total;
    }

    private static void force(Path fileOrFolder) throws IOException {
        StandardOpenOption mode = Files.isDirectory(fileOrFolder) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(fileOrFolder, mode)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Path root() {
        return settings.data().resolve("files");
    }

    /** More bytes than a file may have. */
    public static class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
