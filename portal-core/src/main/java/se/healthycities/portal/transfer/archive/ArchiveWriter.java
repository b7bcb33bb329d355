package se.healthycities.portal.transfer.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.healthycities.portal.file.BlobStore;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sends an archive: rows and pages first, then each file with its hash verified, and the manifest as the last entry. */
class ArchiveWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final BlobStore blobs;

    ArchiveWriter(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** The stream is not closed. */
    void write(OutputStream out, Workplace place, Manifest manifest, Set<String> named) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Instant created = Instant.parse(manifest.createdAt());
        for (String name : place.entries()) {
            begin(zip, name, created);
            Files.copy(place.folder().resolve(name), zip);
            zip.closeEntry();
        }
        List<String> whole = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (String hash : named) {
            if (whole(hash)) {
                begin(zip, "files/" + hash, created);
                copy(hash, zip);
                zip.closeEntry();
                whole.add(hash);
            } else {
                damaged.add(hash);
            }
        }
        begin(zip, "manifest.json", created);
        zip.write(JSON.writeValueAsBytes(manifest.with(whole, damaged)));
        zip.closeEntry();
        zip.finish();
    }

    private boolean whole(String hash) throws IOException {
        Path file = blobs.path(hash);
        return Files.exists(file) && Checksums.of(file).equals(hash);
    }

    private void copy(String hash, OutputStream to) throws IOException {
        MessageDigest digest = Checksums.sha256();
        Files.copy(blobs.path(hash), new DigestOutputStream(to, digest));
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw new IOException("The file " + hash + " changed while it was sent.");
        }
    }

    private static void begin(ZipOutputStream zip, String name, Instant created) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(created.toEpochMilli());
        zip.putNextEntry(entry);
    }
}
