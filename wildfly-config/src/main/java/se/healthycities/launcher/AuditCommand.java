package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Verifies the audit log's chain from the host, by the sum of the database and without asking the portal. */
@Command(
        name = "audit",
        description = "Verifies the chain of the audit log; exit code 0 when it is whole, 1 when it is broken.")
final class AuditCommand implements Callable<Integer> {

    static final int BROKEN = 1;
    private static final int LINE_OF_THE_PORT = 3;

    private final Settings settings;

    AuditCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Database database = database();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select core.first_broken_audit_entry(), count(*),"
                        + " (select hash from core.audit_entries order by id desc limit 1) from core.audit_entries")) {
            answer.next();
            long broken = answer.getLong(1);
            if (!answer.wasNull()) {
                System.out.println("The chain of the audit log is broken at entry " + broken + ".");
                return BROKEN;
            }
            System.out.println("The chain of the audit log is whole: " + answer.getLong(2) + " entries, the last one "
                    + answer.getString(3) + ".");
            return 0;
        } catch (SQLException failure) {
            throw new Refusal(
                    DatabaseCheck.sentence(failure, database.user(), DatabaseCheck.address(database)), failure);
        }
    }

    private Database database() {
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
