package se.healthycities.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the database and its two roles in a fresh PostgreSQL: one owns the tables, one only fills them. */
final class DatabaseRoles {

    static final String NAME = "portal";
    static final String OWNER = "portal_owner";
    static final String APPLICATION = "portal_app";
    /** Written to the secrets when all of it is done. */
    static final String COMPLETE = "complete";

    private DatabaseRoles() {}

    static Database prepare(EmbeddedPostgres postgres, Secrets secrets) {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
        Database database = new Database(url, APPLICATION, secrets.of(APPLICATION), OWNER, secrets.of(OWNER));
        if (secrets.has(COMPLETE)) {
            return database;
        }
        try {
            try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
                createRole(superuser, OWNER, secrets.of(OWNER));
                createRole(superuser, APPLICATION, secrets.of(APPLICATION));
                run(superuser, "create database " + NAME + " owner " + OWNER);
                run(superuser, "revoke all on database " + NAME + " from public");
                run(superuser, "grant connect on database " + NAME + " to " + APPLICATION);
            }
            try (Connection superuser = postgres.getDatabase("postgres", NAME).getConnection()) {
                DatabaseCheck.ensureExtensions(superuser);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        secrets.put(COMPLETE, "true");
        return database;
    }

    private static void createRole(Connection superuser, String name, String password) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_roles where rolname = '" + name + "'")) {
            if (!found.next()) {
                run(superuser, "create role " + name + " login password '" + password + "'");
            }
        }
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
