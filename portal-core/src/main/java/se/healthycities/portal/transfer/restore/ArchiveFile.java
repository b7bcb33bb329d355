package se.healthycities.portal.transfer.restore;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.healthycities.portal.transfer.archive.Checksums;
import se.healthycities.portal.transfer.archive.Manifest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive from somewhere: nothing in it is believed before it is checked. Names of entries are never used as paths, and
 * nothing is read further than the manifest says.
 */
class ArchiveFile implements Closeable {
    static final int LONGEST_LINE = 16_000_000;
    private static final int LARGEST_MANIFEST = 64_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NAME = Pattern.compile("manifest\\.json|index\\.html|spaces/[0-9]+-[0-9a-z-]+\\.html"
            + "|rows/[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*\\.jsonl|files/[0-9a-f]{64}");

    private final ZipFile zip;
    private final Manifest manifest;

    ArchiveFile(Path path) {
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException fault) {
            throw new RefusedArchive("The archive " + path + " cannot be read as a ZIP file.", fault);
        }
        try {
            checkNames();
            manifest = readManifest();
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Compares every table's rows with what the manifest says of them. */
    void checkRows() {
        Set<String> listed = new HashSet<>();
        for (Manifest.TablePart table : manifest.tables()) {
            listed.add(table.file());
            checkRows(table);
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith("rows/") && !listed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedArchive("The archive has a file " + name + " that its manifest does not name.");
                });
    }

    InputStream open(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedArchive("The archive lacks the file " + name + ".");
        }
        try {
            return new BufferedInputStream(zip.getInputStream(entry));
        } catch (IOException fault) {
            throw new RefusedArchive("The file " + name + " of the archive cannot be read.", fault);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException fault) {
            throw new RefusedArchive("The archive cannot be closed.", fault);
        }
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!NAME.matcher(entry.getName()).matches() || !names.add(entry.getName())) {
                throw new RefusedArchive("The archive holds a file that does not belong there or is there twice: "
                        + entry.getName().replaceAll("[^ -~]", "?") + ".");
            }
        }
    }

    private Manifest readManifest() {
        try (InputStream content = open("manifest.json")) {
            byte[] bytes = content.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw new RefusedArchive("The archive's manifest is too large.");
            }
            Manifest read = JSON.readValue(bytes, Manifest.class);
            boolean whole = read != null
                    && Manifest.FORMAT.equals(read.format())
                    && read.plugins() != null
                    && read.tables() != null
                    && read.files() != null
                    && read.damaged() != null
                    && read.tables().stream().allMatch(ArchiveFile::whole);
            if (!whole) {
                throw new RefusedArchive("The archive's manifest is not that of a portal.");
            }
            return read;
        } catch (IOException | JacksonException fault) {
            throw new RefusedArchive("The archive's manifest cannot be read.", fault);
        }
    }

    private static boolean whole(Manifest.TablePart table) {
        List<String> columns = table.columns();
        return table.table() != null && table.sha256() != null && columns != null && !columns.isEmpty();
    }

    private void checkRows(Manifest.TablePart table) {
        MessageDigest digest = Checksums.sha256();
        long bytes = 0;
        long rows = 0;
        int line = 0;
        byte[] piece = new byte[64 * 1024];
        try (InputStream content = open(table.file())) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
                bytes += read;
                for (int i = 0; i < read; i++) {
                    line = piece[i] == '\n' ? 0 : line + 1;
                    rows += piece[i] == '\n' ? 1 : 0;
                    if (line > LONGEST_LINE) {
                        throw new RefusedArchive("The table " + table.table() + " has a row that is too long.");
                    }
                }
                if (bytes > table.bytes()) {
                    throw changed(table);
                }
            }
        } catch (IOException fault) {
            throw new RefusedArchive("The file " + table.file() + " of the archive cannot be read.", fault);
        }
        boolean same = bytes == table.bytes()
                && rows == table.rows()
                && HexFormat.of().formatHex(digest.digest()).equals(table.sha256());
        if (!same) {
            throw changed(table);
        }
    }

    private static RefusedArchive changed(Manifest.TablePart table) {
        return new RefusedArchive("The checksum of the table " + table.table() + " differs: the archive was changed.");
    }
}
