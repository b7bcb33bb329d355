package se.healthycities.portal.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * A real PostgreSQL for tests: migrated by its owner and filled with the demo network once for all tests of a module; each
 * test class gets a copy of that and works as the application's role, which owns no table.
 */
public final class TestDatabase implements AutoCloseable {
    static final String APPLICATION = TestServer.APPLICATION;
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static TestServer server;

    private final String name;
    private final TestSessions sessions;

    private TestDatabase(String name) {
        this.name = name;
        this.sessions = TestSessions.on(server().port(), name, APPLICATION);
    }

    /** A fresh copy of the demo network. */
    public static TestDatabase copy() {
        return new TestDatabase(make("copy", TestServer.DEMO));
    }

    /** A database in which nothing is yet, by its owner and by the application's role. */
    public static Empty empty() {
        String name = make("empty", "template0");
        return new Empty(name, source(name, TestServer.OWNER), source(name, APPLICATION));
    }

    private static String make(String kind, String template) {
        String name = kind + COPIES.incrementAndGet();
        // By files, not page by page through the log: it takes half the time.
        run(TestServer.OWNER, "create database " + name + " template " + template + " strategy file_copy");
        return name;
    }

    private static synchronized TestServer server() {
        if (server == null) {
            server = TestServer.start();
        }
        return server;
    }

    public SessionFactory sessions() {
        return sessions.factory();
    }

    /** What was sent so far; tests may clear it. */
    List<String> statements() {
        return sessions.statements();
    }

    /** Rows for all tests of this class, written by the tables' owner; afterwards the planner knows how many there are. */
    public void fill(String... commands) {
        for (String command : commands) {
            run(name, command);
        }
        run(name, "analyze");
    }

    /** The statement and below it how PostgreSQL would answer it, whatever its values are. */
    String plan(String statement) {
        AtomicInteger number = new AtomicInteger();
        String numbered =
                Pattern.compile("\\?").matcher(statement).replaceAll(mark -> "\\$" + number.incrementAndGet());
        PGSimpleDataSource source = source(name, TestServer.OWNER);
        source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        try (Connection connection = source.getConnection();
                Statement explain = connection.createStatement();
                ResultSet lines = explain.executeQuery("explain (generic_plan) " + numbered)) {
            StringBuilder plan = new StringBuilder(statement);
            while (lines.next()) {
                plan.append('\n').append(lines.getString(1));
            }
            return plan.toString();
        } catch (SQLException fault) {
            throw new IllegalStateException(numbered, fault);
        }
    }

    public DataSource asOwner() {
        return source(name, TestServer.OWNER);
    }

    public DataSource asApplication() {
        return source(name, APPLICATION);
    }

    @Override
    public void close() {
        sessions.close();
        run(TestServer.OWNER, "drop database " + name + " with (force)");
    }

    private static PGSimpleDataSource source(String database, String user) {
        return server().source(database, user);
    }

    private static void run(String database, String command) {
        server().run(database, command);
    }

    /** A database without any table. */
    public record Empty(String name, DataSource owner, DataSource application) {
        /** By a role that owns what it makes and is nobody else in the server. */
        public DataSource by(String role) {
            run(name, "do $$ begin create role " + role + " login; exception when duplicate_object then null; end $$");
            run(name, "grant all on database " + name + " to " + role);
            return source(name, role);
        }

        /** Once it has its tables: the database as the application works with it. */
        public TestDatabase opened() {
            return new TestDatabase(name);
        }
    }
}
