package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The portal as it is delivered, in demo mode, that a benchmark fills and looks at from outside. */
public final class ScaledPortal implements AutoCloseable {

    private final DataFolder databaseFolder;
    private final EmbeddedDatabase database;
    private final Launch launch;

    private ScaledPortal(DataFolder databaseFolder, EmbeddedDatabase database, Launch launch) {
        this.databaseFolder = databaseFolder;
        this.database = database;
        this.launch = launch;
    }

    /** What is put among the portal's plugins before it starts. */
    public interface Additions {
        void put(Path plugins) throws IOException;
    }

    /** Starts on an empty folder, so that each run measures the same network. */
    public static ScaledPortal start(Path folder, Path server, Path war, Additions additions) throws IOException {
        if (Files.exists(folder)) {
            PrivateFiles.deleteFolder(folder);
        }
        Files.createDirectories(folder);
        DataFolder data = new DataFolder(folder.resolve("database"));
        data.prepare();
        DataFolder portal = new DataFolder(folder.resolve("portal"));
        portal.prepare();
        additions.put(portal.plugins());
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        try {
            Map<String, String> settings = new LinkedHashMap<>(Map.of(
                    "data", portal.root().toString(),
                    "server", server.toString(),
                    "war", war.toString(),
                    "demo", "true",
                    "port", Integer.toString(Ports.free())));
            Database reached = database.database();
            settings.put("db.url", reached.url());
            settings.put("db.user", reached.user());
            settings.put("db.password", reached.password());
            settings.put("db.owner", reached.owner());
            settings.put("db.owner.password", reached.ownerPassword());
            String options = System.getProperty("bench.java.opts", "");
            if (!options.isEmpty()) {
                settings.put("java.opts", options);
            }
            return new ScaledPortal(data, database, new Launch(Settings.of(settings)).start());
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    public String address() {
        return launch.address();
    }

    /** From the claim of the folder until the portal answered, with the demo network loaded on the way. */
    public Duration startTook() {
        return launch.took();
    }

    public Connection owner() throws SQLException {
        return database.database().connectAsOwner();
    }

    /** As the database's own administrator, who may say what the server logs. */
    public Connection administrator() throws SQLException {
        return DriverManager.getConnection(
                url(), "postgres", Secrets.in(databaseFolder).of("postgres"));
    }

    public String url() {
        return database.database().url();
    }

    public String user() {
        return database.database().user();
    }

    public String password() {
        return database.database().password();
    }

    public Path databaseLog() {
        return databaseFolder.log().resolve("postgres.log");
    }

    public Path files() {
        return launch.data().root().resolve("files");
    }

    public long serverProcess() {
        return Orphans.pid(launch.data().serverPid()).orElseThrow();
    }

    public long databaseProcess() {
        return Orphans.database(databaseFolder).orElseThrow().pid();
    }

    /** A command for the running server, as an administrator would type it. */
    public void command(String words) {
        Management.of(launch.data()).orElseThrow().run(words);
    }

    @Override
    public void close() {
        launch.close();
        database.close();
    }
}
