package se.healthycities.bench.daily;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the portal has done what the replies before have left to do: notices of each reply, and their entries in the
 * search. A page is measured against its own statements, not against the letters that follow a hundred replies a second.
 */
final class Rest {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final String LEFT = "select (select count(*) from core.notice_queue)"
            + " + (select count(*) from core.search_queue where due_at <= current_timestamp)";

    private final Plan.Source source;

    Rest(Plan plan) {
        source = plan.source();
    }

    void take() {
        long begin = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(source.url(), source.user(), source.password());
                Statement statement = connection.createStatement()) {
            while (left(statement) > 0) {
                if (System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException("The notices and the search do not come to an end");
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        System.out.printf("At rest after %d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
    }

    private static long left(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(LEFT)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
