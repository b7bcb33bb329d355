package se.healthycities.portal.plugin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;

/**
 * Brings the schema of one plugin up to date, by its owner, and grants the application's role what it needs: rows, never
 * tables. Tables whose comment begins with "append-only" may be read and added to only.
 */
public class Migration {
    private static final String NOTE = "migrated to ";

    private final DataSource owner;
    private final String applicationRole;

    public Migration(DataSource owner, String applicationRole) {
        this.owner = owner;
        this.applicationRole = applicationRole;
    }

    public void run(PortalPlugin plugin) {
        if (plugin.entities().isEmpty()) {
            return;
        }
        PluginId id = plugin.id();
        Flyway flyway = Flyway.configure(plugin.getClass().getClassLoader())
                .dataSource(owner)
                .schemas(id.schema())
                .defaultSchema(id.schema())
                .table("flyway_history")
                .locations("classpath:" + id.migrations())
                .failOnMissingLocations(true)
                .load();
        if (flyway.info().all().length == 0) {
            throw new IllegalStateException("CONFIGURATION: no migration was found in " + id.migrations() + ".");
        }
        flyway.migrate();
        String version = flyway.info().current().getVersion().getVersion();
        try (Connection connection = owner.getConnection()) {
            note(connection, id.schema(), version);
            grant(connection, id.schema());
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The version in what {@link #run} has noted on a schema, or null. */
    public static String version(String note) {
        return note != null && note.startsWith(NOTE) ? note.substring(NOTE.length()) : null;
    }

    /** For everybody to read; the history itself is the owner's. */
    private static void note(Connection connection, String schema, String version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("comment on schema " + schema + " is " + statement.enquoteLiteral(NOTE + version));
        }
    }

    private void grant(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(applicationRole, true);
            statement.execute("grant usage on schema " + schema + " to " + role);
            statement.execute("grant select, insert, update, delete on all tables in schema " + schema + " to " + role);
            statement.execute("revoke all on " + schema + ".flyway_history from " + role);
            for (String table : appendOnly(connection, schema)) {
                String name = schema + "." + statement.enquoteIdentifier(table, true);
                statement.execute("revoke update, delete, truncate on " + name + " from " + role);
            }
        }
    }

    private static List<String> appendOnly(Connection connection, String schema) throws SQLException {
        String query = "select relname from pg_class where relnamespace = ?::regnamespace and relkind = 'r'"
                + " and obj_description(oid, 'pg_class') like 'append-only%'";
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
