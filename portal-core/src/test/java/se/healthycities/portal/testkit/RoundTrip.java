package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.plugin.Migration;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.transfer.archive.Archives;
import se.healthycities.portal.transfer.restore.Restoration;

/** A network that was exported and taken in by an empty portal with a data folder of its own. */
public final class RoundTrip implements AutoCloseable {
    private static final String OWNER = "portal_owner";

    private final TestDatabase database;
    private final EntityManager entityManager;

    private RoundTrip(TestDatabase database) {
        this.database = database;
        this.entityManager = database.sessions().createEntityManager();
        this.entityManager.getTransaction().begin();
    }

    public static RoundTrip of(TestBeans beans, Path folder) throws IOException {
        TestDatabase.Empty empty = migrated();
        restore(archive(beans, folder), empty, folder.resolve("restored"));
        return new RoundTrip(empty.opened());
    }

    /** The archive of the network that the beans work on, as a new file of the folder. */
    public static Path archive(TestBeans beans, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "network", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            beans.of(Archives.class).network(out);
        }
        return file;
    }

    /** A portal as it is after its first start: tables made by their owner, who has no other rights, and what migrations fill. */
    public static TestDatabase.Empty migrated() {
        TestDatabase.Empty empty = TestDatabase.empty();
        Migration migration = new Migration(empty.by(OWNER), TestDatabase.APPLICATION);
        PluginRegistry.installed().plugins().forEach(migration::run);
        return empty;
    }

    public static void restore(Path archive, TestDatabase.Empty into, Path data) {
        DataSource owner = into.by(OWNER);
        new Restoration(owner, blobs(data), PluginRegistry.installed().plugins(), true).run(archive);
    }

    /** The store of a portal with this data folder. */
    public static BlobStore blobs(Path data) {
        return new BlobStore(new Settings() {
            @Override
            public Path data() {
                return data;
            }
        });
    }

    public EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void close() {
        entityManager.getTransaction().rollback();
        entityManager.close();
        database.close();
    }
}
