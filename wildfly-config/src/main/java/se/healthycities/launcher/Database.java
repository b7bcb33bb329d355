package se.healthycities.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** How to reach the portal's database: as the application that may not change tables, and as their owner. */
public record Database(String url, String user, String password, String owner, String ownerPassword) {

    /** The database named by the host; without an owner of its own the user owns the tables. */
    static Database of(Settings settings) {
        String user = settings.get("db.user", "portal_app");
        String password = settings.get("db.password", "");
        return new Database(
                settings.get("db.url").orElseThrow(),
                user,
                password,
                settings.get("db.owner", user),
                settings.get("db.owner.password", password));
    }

    Connection connect() throws SQLException {
        return connect(user, password);
    }

    Connection connectAsOwner() throws SQLException {
        return connect(owner, ownerPassword);
    }

    private Connection connect(String name, String secret) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", secret);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "portal launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** What the server's datasources read; by environment, as a command line can be read by everybody on the host. */
    public Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PORTAL_DB_URL", url);
        variables.put("PORTAL_DB_USER", user);
        variables.put("PORTAL_DB_PASSWORD", password);
        variables.put("PORTAL_DB_OWNER", owner);
        variables.put("PORTAL_DB_OWNER_PASSWORD", ownerPassword);
        return variables;
    }

    @Override
    public String toString() {
        return "Database[" + url + " as " + user + "]";
    }
}
