package se.healthycities.portal.transfer.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.healthycities.portal.spi.Export;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as they come: one file of JSON lines for each table, counted and summed, and notes which blobs they name. */
class RowFiles implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A file that was removed keeps a word in place of its hash. */
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Map<String, RowFile> files = new LinkedHashMap<>();
    private final Set<String> blobs = new TreeSet<>();

    RowFiles(Path folder) {
        this.folder = folder;
    }

    void write(Export.Row row) {
        try {
            RowFile file = files.get(row.table());
            if (file == null) {
                file = new RowFile(row);
                files.put(row.table(), file);
            }
            file.write(row.values());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        row.values().forEach((column, value) -> {
            if ((column.equals("sha256") || column.endsWith("_sha256"))
                    && value != null
                    && HASH.matcher(value.toString()).matches()) {
                blobs.add(value.toString());
            }
        });
    }

    List<Manifest.TablePart> tables() {
        return files.values().stream().map(RowFile::part).toList();
    }

    /** The SHA-256 of each blob that was named so far. */
    Set<String> blobs() {
        return blobs;
    }

    @Override
    public void close() {
        try {
            for (RowFile file : files.values()) {
                file.out.close();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The file of one table while it is written. */
    private class RowFile {
        private final String table;
        private final List<String> columns;
        private final MessageDigest digest = Checksums.sha256();
        private final OutputStream out;
        private long rows;
        private long bytes;

        RowFile(Export.Row first) throws IOException {
            table = first.table();
            columns = new ArrayList<>(first.values().keySet());
            Path file = folder.resolve(new Manifest.TablePart(table, columns, 0, 0, "").file());
            Files.createDirectories(file.getParent());
            out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
        }

        void write(Map<String, Object> values) throws IOException {
            byte[] line = JSON.writeValueAsBytes(values);
            out.write(line);
            out.write('\n');
            rows++;
            bytes += line.length + 1;
        }

        Manifest.TablePart part() {
            try {
                byte[] sum = ((MessageDigest) digest.clone()).digest();
                return new Manifest.TablePart(
                        table, columns, rows, bytes, HexFormat.of().formatHex(sum));
            } catch (CloneNotSupportedException everyPlatformCan) {
                throw new IllegalStateException(everyPlatformCan);
            }
        }
    }
}
