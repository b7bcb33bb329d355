package se.healthycities.bench.daily;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The lower bound of a page: its own statements with their own parameters through plain JDBC, each visitor on a connection of
 * their own, every row read. A reply is the smallest transaction that keeps it.
 */
final class SqlFloor {
    private static final List<String> REPLY = List.of(
            "select posts, author_id from core.discussions where id = ? for update",
            "insert into core.posts (discussion_id, number, author_id, written_at, text, html, request_key)"
                    + " values (?, ?, ?, current_timestamp, 'Tack, det låter bra.', '<p>Tack, det låter bra.</p>', ?)",
            "update core.discussions set posts = ?, last_post_at = current_timestamp, version = version + 1 where id = ?",
            "insert into core.facts (kind, subject, told_at) values ('PostWritten', ?, current_timestamp)");

    private final Plan plan;

    SqlFloor(Plan plan) {
        this.plan = plan;
    }

    /** The nanoseconds that each of so many requests took. */
    List<Long> run(Task task, int visitors, int requests) {
        ExecutorService pool = Executors.newFixedThreadPool(visitors);
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int visitor = 0; visitor < visitors; visitor++) {
                int first = visitor;
                running.add(pool.submit(() -> visitor(task, first, requests / visitors)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        } finally {
            pool.shutdown();
        }
    }

    private List<Long> visitor(Task task, int first, int requests) throws SQLException {
        Plan.Source source = plan.source();
        List<Long> took = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(source.url(), source.user(), source.password())) {
            int warm = Math.max(20, requests / 4);
            for (int i = 0; i < requests + warm; i++) {
                long begin = System.nanoTime();
                if (task == Task.REPLY) {
                    reply(connection, first + i * 31);
                } else {
                    List<List<Asked>> visits = plan.sql().get(task);
                    replay(connection, visits.get((first + i) % visits.size()));
                }
                if (i >= warm) {
                    took.add(System.nanoTime() - begin);
                }
            }
        }
        return took;
    }

    private static void replay(Connection connection, List<Asked> visit) throws SQLException {
        for (Asked asked : visit) {
            try (PreparedStatement statement = connection.prepareStatement(asked.sql())) {
                for (int i = 0; i < asked.parameters().size(); i++) {
                    // Without a type of its own, so that the database takes the one that it took from the page.
                    statement.setObject(i + 1, asked.parameters().get(i), Types.OTHER);
                }
                if (statement.execute()) {
                    readAll(statement.getResultSet());
                }
            }
        }
    }

    private static void readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }

    private void reply(Connection connection, int turn) throws SQLException {
        List<List<String>> visits = plan.visits().get(Task.REPLY);
        List<String> own = visits.get(Math.floorMod(turn, visits.size()));
        long discussion = Visits.discussion(own.get(Math.floorMod(turn / 7, own.size())));
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement(REPLY.get(0));
                PreparedStatement insert = connection.prepareStatement(REPLY.get(1));
                PreparedStatement update = connection.prepareStatement(REPLY.get(2));
                PreparedStatement tell = connection.prepareStatement(REPLY.get(3))) {
            lock.setLong(1, discussion);
            ResultSet row = lock.executeQuery();
            row.next();
            insert.setLong(1, discussion);
            insert.setInt(2, row.getInt(1) + 1);
            insert.setLong(3, row.getLong(2));
            insert.setObject(4, UUID.randomUUID());
            insert.executeUpdate();
            update.setInt(1, row.getInt(1) + 1);
            update.setLong(2, discussion);
            update.executeUpdate();
            tell.setLong(1, discussion);
            tell.executeUpdate();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
