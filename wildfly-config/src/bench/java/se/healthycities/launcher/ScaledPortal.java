package se.healthycities.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The portal as it is delivered, in demo mode, with a network ten times as large as today's in its database. */
public final class ScaledPortal implements AutoCloseable {

    private static final String NETWORK = "/testkit/network-at-scale.sql";

    private final EmbeddedDatabase database;
    private final Launch launch;

    private ScaledPortal(EmbeddedDatabase database, Launch launch) {
        this.database = database;
        this.launch = launch;
    }

    /** Starts on an empty folder, so that each run measures the same network. */
    public static ScaledPortal start(Path folder, Path server, Path war) throws IOException, SQLException {
        if (Files.exists(folder)) {
            PrivateFiles.deleteFolder(folder);
        }
        Files.createDirectories(folder);
        DataFolder data = new DataFolder(folder.resolve("database"));
        data.prepare();
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        try {
            Map<String, String> settings = new LinkedHashMap<>(Map.of(
                    "data", folder.resolve("portal").toString(),
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
            Launch launch = new Launch(Settings.of(settings)).start();
            ScaledPortal portal = new ScaledPortal(database, launch);
            portal.fill();
            return portal;
        } catch (RuntimeException | IOException | SQLException failure) {
            database.close();
            throw failure;
        }
    }

    public String address() {
        return launch.address();
    }

    private void fill() throws IOException, SQLException {
        try (InputStream network = ScaledPortal.class.getResourceAsStream(NETWORK);
                Connection owner = database.database().connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(new String(network.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("analyze");
        } catch (RuntimeException | IOException | SQLException failure) {
            launch.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        launch.close();
        database.close();
    }
}
