package se.healthycities.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks at a database before the server does, because its faults are told in one sentence here and in a hundred there. */
final class DatabaseCheck {

    static final int OLDEST = 15;
    static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gin");

    private DatabaseCheck() {}

    static void check(Database database, boolean demo) {
        if (!database.url().startsWith("jdbc:postgresql:")) {
            throw new Refusal("PORTAL_DB_URL is to start with jdbc:postgresql: as in jdbc:postgresql://host/portal.");
        }
        try (Connection owner = open(database, database.owner(), true);
                Connection application = open(database, database.user(), false)) {
            checkVersion(application.getMetaData().getDatabaseMajorVersion());
            if (!demo) {
                checkDurable(show(application, "fsync"), show(application, "synchronous_commit"));
            }
            ensureExtensions(owner);
        } catch (SQLException failure) {
            throw new Refusal("The database " + address(database) + " cannot be used: " + firstLine(failure), failure);
        }
    }

    static void checkVersion(int major) {
        if (major < OLDEST) {
            throw new Refusal(
                    "The database is PostgreSQL " + major + "; the portal needs " + OLDEST + " or a later one.");
        }
    }

    static void checkDurable(String fsync, String synchronousCommit) {
        if (fsync.equals("off") || synchronousCommit.equals("off")) {
            throw new Refusal("The database has " + (fsync.equals("off") ? "fsync" : "synchronous_commit")
                    + " switched off and could lose what the portal has confirmed; switch it on.");
        }
    }

    static void ensureExtensions(Connection owner) {
        for (String extension : EXTENSIONS) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("create extension if not exists " + extension);
            } catch (SQLException failure) {
                throw new Refusal(
                        "The database lacks the extension " + extension + "; its administrator can create it.",
                        failure);
            }
        }
    }

    private static Connection open(Database database, String user, boolean owner) {
        try {
            return owner ? database.connectAsOwner() : database.connect();
        } catch (SQLException failure) {
            throw new Refusal(sentence(failure, user, address(database)), failure);
        }
    }

    static String sentence(SQLException failure, String user, String address) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return "The database " + address + " refuses the user " + user + ": wrong name or password.";
        }
        if (state.startsWith("3D")) {
            return "The database " + address + " does not exist.";
        }
        if (state.startsWith("08")) {
            return "The database " + address + " cannot be reached.";
        }
        return "The database " + address + " cannot be used: " + firstLine(failure);
    }

    /** The address without what stands behind a question mark, where passwords have been seen. */
    static String address(Database database) {
        return database.url().replaceFirst("\\?.*", "");
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("show " + setting)) {
            value.next();
            return value.getString(1);
        }
    }

    private static String firstLine(SQLException failure) {
        return failure.getMessage().lines().findFirst().orElse("no reason given");
    }
}
