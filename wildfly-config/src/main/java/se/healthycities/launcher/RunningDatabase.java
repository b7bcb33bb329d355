package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The database of the portal that runs on this host, for commands that ask it without asking the portal. */
final class RunningDatabase {

    private static final int LINE_OF_THE_PORT = 3;

    private RunningDatabase() {}

    static Database of(Settings settings) {
        if (settings.get("db.url").isPresent()) {
            return Database.of(settings);
        }
        DataFolder data = new DataFolder(settings.data());
        Secrets secrets = Secrets.in(data);
        if (!data.inUse() || !secrets.has(DatabaseRoles.COMPLETE)) {
            throw new Refusal("No portal runs on " + data.root() + "; start it first.");
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port(data) + "/" + DatabaseRoles.NAME;
        return new Database(
                url,
                DatabaseRoles.APPLICATION,
                secrets.of(DatabaseRoles.APPLICATION),
                DatabaseRoles.OWNER,
                secrets.of(DatabaseRoles.OWNER));
    }

    /** As PostgreSQL itself has written it down. */
    private static int port(DataFolder data) {
        Path file = data.postgres().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return Integer.parseInt(lines.get(LINE_OF_THE_PORT).strip());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException starting) {
            throw new Refusal("The portal's own database does not run; start the portal first.", starting);
        }
    }
}
