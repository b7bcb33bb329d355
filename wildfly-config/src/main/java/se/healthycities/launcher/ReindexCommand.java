package se.healthycities.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Has the search index made anew: notes it in the database, and the portal that runs does it while people go on searching. */
@Command(
        name = "reindex",
        description = "Has the running portal make its search index anew; searching goes on meanwhile.")
final class ReindexCommand implements Callable<Integer> {

    private final Settings settings;

    ReindexCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Database database = RunningDatabase.of(settings);
        try (Connection connection = database.connect();
                PreparedStatement note =
                        connection.prepareStatement("insert into core.search_queue (kind, due_at) values ('*', ?)")) {
            note.setTimestamp(1, Timestamp.from(Instant.EPOCH));
            note.executeUpdate();
            System.out.println("The search index is made anew; /admin/search shows how far it is.");
            return 0;
        } catch (SQLException failure) {
            throw new Refusal(
                    DatabaseCheck.sentence(failure, database.user(), DatabaseCheck.address(database)), failure);
        }
    }
}
