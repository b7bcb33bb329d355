package se.healthycities.portal.transfer.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.transfer.archive.Manifest;

/**
 * Takes the archive of a network into an empty portal (M2): first everything is checked, then the files are stored, then all
 * rows come in one transaction. Whatever does not fit is refused with one sentence, and nothing has changed.
 */
public class Restoration {
    /** Tables that the migrations fill; the archive's rows replace what is there. */
    static final List<String> PRELOADED =
            List.of("core.organisations", "core.subjects", "core.package_rules", "core.elections");

    private static final String DEMO = "core.demo_imports";

    private final DataSource owner;
    private final BlobStore blobs;
    private final List<PortalPlugin> plugins;
    private final boolean demo;

    /** @param demo true in demo mode, which takes in the archives of demo networks only */
    public Restoration(DataSource owner, BlobStore blobs, List<PortalPlugin> plugins, boolean demo) {
        this.owner = owner;
        this.blobs = blobs;
        this.plugins = plugins;
        this.demo = demo;
    }

    public void run(Path path) {
        try (ArchiveFile archive = new ArchiveFile(path);
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<String> schemas =
                        plugins.stream().map(plugin -> plugin.id().schema()).toList();
                Catalog catalog = new Catalog(connection, schemas);
                check(archive.manifest(), catalog);
                archive.checkRows();
                store(archive);
                new Filling(connection, catalog).run(archive, PRELOADED);
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException fault) {
            throw new RefusedArchive("The archive does not fit into this portal's tables: " + sentence(fault), fault);
        }
    }

    private void check(Manifest manifest, Catalog catalog) throws SQLException {
        if (manifest.version() != Manifest.VERSION) {
            throw new RefusedArchive("The archive has the format " + manifest.version() + "; this portal reads "
                    + Manifest.VERSION + ".");
        }
        if (!Manifest.NETWORK.equals(manifest.scope())) {
            throw new RefusedArchive(
                    "The archive holds one space only; a portal is restored from the network's archive.");
        }
        for (Manifest.PluginPart plugin : manifest.plugins()) {
            checkPlugin(plugin, catalog);
        }
        boolean ofDemo = false;
        for (Manifest.TablePart table : manifest.tables()) {
            checkTable(table, catalog);
            ofDemo |= table.table().equals(DEMO);
        }
        if (demo && !ofDemo) {
            throw new RefusedArchive("The archive is not of a demo network; start without PORTAL_DEMO to take it in.");
        }
        for (String table : catalog.names()) {
            if (!PRELOADED.contains(table) && catalog.hasRows(table)) {
                throw new RefusedArchive("The database holds a network already (" + table
                        + "), and an archive is taken into an empty one only; unset PORTAL_RESTORE to start with what"
                        + " is there.");
            }
        }
    }

    private void checkPlugin(Manifest.PluginPart part, Catalog catalog) throws SQLException {
        if (plugins.stream().noneMatch(plugin -> plugin.id().value().equals(part.id()))) {
            throw new RefusedArchive("The archive has rows of the plugin " + part.id()
                    + ", which this portal lacks; add it with 'bin/portal plugin add'.");
        }
        String ours = catalog.migration(new PluginId(part.id()).schema());
        boolean newer = part.migration() != null
                && (ours == null
                        || MigrationVersion.fromVersion(part.migration())
                                .isNewerThan(MigrationVersion.fromVersion(ours)));
        if (newer) {
            throw new RefusedArchive("The archive's plugin " + part.id() + " is newer (" + part.migration()
                    + ") than this portal's (" + ours + "); update the portal first.");
        }
    }

    private static void checkTable(Manifest.TablePart part, Catalog catalog) {
        Catalog.Table table = catalog.find(part.table());
        if (table == null) {
            throw new RefusedArchive("The archive has a table that this portal does not take in: "
                    + part.table().replaceAll("[^ -~]", "?") + ".");
        }
        part.columns().stream().filter(column -> !table.has(column)).findFirst().ifPresent(column -> {
            throw new RefusedArchive(
                    "The archive's table " + part.table() + " has a column that this portal does not take in: "
                            + String.valueOf(column).replaceAll("[^ -~]", "?") + ".");
        });
    }

    private void store(ArchiveFile archive) {
        for (String hash : archive.manifest().files()) {
            String name = "files/" + hash;
            try (InputStream content = archive.open(name)) {
                if (!blobs.store(content, hash).sha256().equals(hash)) {
                    throw new RefusedArchive("The checksum of the archive's file " + name + " differs.");
                }
            } catch (BlobStore.TooLarge | IOException | UncheckedIOException fault) {
                throw new RefusedArchive("The archive's file " + name + " cannot be stored.", fault);
            }
        }
    }

    /** The first line of what the database said; the exception behind the last row of a piece says more than the piece. */
    private static String sentence(SQLException fault) {
        List<String> lines = new ArrayList<>();
        for (SQLException next = fault; next != null; next = next.getNextException()) {
            lines.add(next.getMessage());
        }
        return lines.get(lines.size() - 1).lines().findFirst().orElse("");
    }
}
