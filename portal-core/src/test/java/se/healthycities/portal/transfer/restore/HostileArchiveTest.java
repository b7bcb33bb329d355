package se.healthycities.portal.transfer.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.RoundTrip;
import se.healthycities.portal.testkit.TestDatabase;

class HostileArchiveTest extends PortalTest {
    @TempDir
    static Path folder;

    private TestDatabase.Empty portal;
    private Map<String, byte[]> good;

    @BeforeAll
    void anEmptyPortal() {
        portal = RoundTrip.migrated();
    }

    @BeforeEach
    void aGoodArchive() throws IOException {
        if (good == null) {
            good = entries(RoundTrip.archive(beans, folder));
        }
    }

    @Test
    void anEntryThatClimbsOutOfItsFolderIsRefused() {
        refuses("does not belong there", entries -> entries.put("files/../../evil.sh", new byte[] {1}));
        assertThat(folder.getParent().resolve("evil.sh")).doesNotExist();
    }

    @Test
    void aFileWithAnotherContentThanItsNameIsRefused() {
        refuses(
                "The checksum of the archive's file files/",
                entries -> entries.replaceAll((name, content) ->
                        name.startsWith("files/") ? "changed".getBytes(StandardCharsets.UTF_8) : content));
    }

    @Test
    void aMissingFileIsRefused() {
        refuses("lacks the file files/", entries -> entries.keySet().removeIf(name -> name.startsWith("files/")));
    }

    @Test
    void aRowThatWasChangedIsRefused() {
        refuses(
                "The checksum of the table core.people differs",
                entries -> entries.computeIfPresent(
                        "rows/core.people.jsonl",
                        (name, rows) -> text(rows).replace("Ottilia", "Otilia").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEntryThatIsLongerThanTheManifestSaysIsNotReadToItsEnd() {
        refuses(
                "The checksum of the table core.people differs",
                entries -> entries.computeIfPresent(
                        "rows/core.people.jsonl", (name, rows) -> Arrays.copyOf(rows, rows.length + 50_000_000)));
    }

    @Test
    void aRowThatIsTooLongIsRefused() {
        byte[] line = new byte[ArchiveFile.LONGEST_LINE + 2];
        refuses("has a row that is too long", entries -> {
            entries.put("rows/core.people.jsonl", line);
            manifest(entries, "\"core.people\"", "\"bytes\" : 99999999,", "\"bytes\" : [0-9]+,");
        });
    }

    @Test
    void aTableThatNoArchiveHoldsIsRefused() {
        refuses("has a table that this portal does not take in: core.passkeys", entries -> {
            entries.put("rows/core.passkeys.jsonl", entries.remove("rows/core.people.jsonl"));
            manifest(entries, "\"core.people\"", "\"core.passkeys\"", "\"core.people\"");
        });
        refuses("pg_catalog.pg_authid", entries -> {
            entries.put("rows/pg_catalog.pg_authid.jsonl", entries.remove("rows/core.people.jsonl"));
            manifest(entries, "\"core.people\"", "\"pg_catalog.pg_authid\"", "\"core.people\"");
        });
    }

    @Test
    void aSecretColumnIsRefused() {
        refuses(
                "does not take in: password_hash",
                entries -> manifest(entries, "\"core.people\"", "\"password_hash\"", "\"ask_me_about\""));
    }

    @Test
    void aTableThatTheManifestDoesNotNameIsRefused() {
        refuses("that its manifest does not name", entries -> entries.put("rows/core.mails.jsonl", new byte[0]));
    }

    @Test
    void anotherFormatAMissingPluginAndANewerOneAreRefused() {
        refuses("has the format 9", entries -> manifest(entries, "{", "\"version\" : 9", "\"version\" : 1"));
        refuses(
                "has rows of the plugin elsewhere",
                entries -> manifest(entries, "\"plugins\"", "\"id\" : \"elsewhere\"", "\"id\" : \"core\""));
        refuses(
                "is newer (999)",
                entries -> manifest(entries, "\"plugins\"", "\"migration\" : \"999\"", "\"migration\" : \"[0-9.]+\""));
        refuses(
                "one space only",
                entries -> manifest(entries, "{", "\"scope\" : \"spaces/arsmote\"", "\"scope\" : \"network\""));
        refuses(
                "not that of a portal",
                entries -> manifest(entries, "{", "\"format\" : \"other\"", "\"format\" : \"[a-z-]+\""));
        refuses("manifest cannot be read", entries -> entries.put("manifest.json", new byte[] {'{'}));
    }

    @Test
    void rowsThatPointAtNothingAreRefused() {
        refuses("does not fit into this portal's tables", entries -> {
            entries.remove("rows/core.people.jsonl");
            manifest(entries, "{", "", "\\{\\s*\"table\" : \"core.people\"[^}]*\\},?");
        });
    }

    @Test
    void somethingThatIsNoZipFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("none.zip"), "not a ZIP file");
        assertThatThrownBy(() -> RoundTrip.restore(file, portal, folder.resolve("data")))
                .hasMessageStartingWith("CONFIGURATION: ")
                .hasMessageContaining("cannot be read as a ZIP file");
    }

    @Test
    void aPortalThatHoldsANetworkTakesNothingIn() throws Exception {
        TestDatabase.Empty taken = RoundTrip.migrated();
        Path archive = zip(good);
        RoundTrip.restore(archive, taken, folder.resolve("taken"));
        assertThatThrownBy(() -> RoundTrip.restore(archive, taken, folder.resolve("taken")))
                .hasMessageStartingWith("CONFIGURATION: The database holds a network already")
                .hasMessageContaining("unset PORTAL_RESTORE");
    }

    private void refuses(String words, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> entries = new LinkedHashMap<>(good);
        change.accept(entries);
        assertThatThrownBy(() -> RoundTrip.restore(zip(entries), portal, folder.resolve("data")))
                .isInstanceOf(RefusedArchive.class)
                .hasMessageStartingWith("CONFIGURATION: ")
                .hasMessageContaining(words);
        assertThat(count("core.people")).isZero();
        assertThat(count("core.organisations")).isEqualTo(310);
    }

    private long count(String table) {
        try (Connection connection = portal.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Replaces what fits the pattern first after the given words. */
    private static void manifest(Map<String, byte[]> entries, String after, String to, String pattern) {
        String all = text(entries.get("manifest.json"));
        int from = all.indexOf(after);
        String changed = all.substring(0, from) + all.substring(from).replaceFirst(pattern, to);
        assertThat(changed).isNotEqualTo(all);
        entries.put("manifest.json", changed.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> entries(Path archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> all = Collections.list(zip.entries());
            for (ZipEntry entry : all) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile(folder, "archive", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
