package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Another server on the database and the files of a portal that runs with its own database. */
final class SecondNode implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    private final Launch launch;

    private SecondNode(Launch launch) {
        this.launch = launch;
    }

    static SecondNode join(DataFolder first, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(first.root().resolve("files"));
        Files.createSymbolicLink(folder.resolve("files"), first.root().resolve("files"));
        Secrets secrets = Secrets.in(first);
        String port = Files.readAllLines(first.postgres().resolve("postmaster.pid"))
                .get(LINE_OF_PORT)
                .strip();
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "data", folder.toString(),
                "server", System.getProperty("portal.server"),
                "war", System.getProperty("portal.war"),
                "demo", "true",
                "port", Integer.toString(Ports.free())));
        settings.put("db.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.NAME);
        settings.put("db.user", DatabaseRoles.APPLICATION);
        settings.put("db.password", secrets.of(DatabaseRoles.APPLICATION));
        settings.put("db.owner", DatabaseRoles.OWNER);
        settings.put("db.owner.password", secrets.of(DatabaseRoles.OWNER));
        return new SecondNode(new Launch(Settings.of(settings)).start());
    }

    String address() {
        return launch.address();
    }

    @Override
    public void close() {
        launch.close();
    }
}
