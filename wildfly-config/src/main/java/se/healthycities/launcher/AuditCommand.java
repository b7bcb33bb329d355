package se.healthycities.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Verifies the audit log's chain from the host, by the sum of the database and without asking the portal. */
@Command(
        name = "audit",
        description = "Verifies the chain of the audit log; exit code 0 when it is whole, 1 when it is broken.")
final class AuditCommand implements Callable<Integer> {

    static final int BROKEN = 1;

    private final Settings settings;

    AuditCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Database database = RunningDatabase.of(settings);
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
}
