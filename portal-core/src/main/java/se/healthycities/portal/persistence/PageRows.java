package se.healthycities.portal.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Serialised pages in a table that all nodes share, so that a page survives the node that made it. Its own connections:
 * a page is stored outside of the transaction of what was done on it.
 */
@ApplicationScoped
public class PageRows {
    private static final Duration KEPT = Duration.ofHours(2);

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    @Inject
    private Clock clock;

    /** A stored page. */
    public record Row(String kind, byte[] data) {}

    /** @return null when there is no such page */
    public Row read(String owner, int page) {
        String query = "select kind, data from core.stored_pages where owner = ? and page = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, owner);
            statement.setInt(2, page);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? new Row(rows.getString(1), rows.getBytes(2)) : null;
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public void write(String owner, int page, Row row) {
        String change = "insert into core.stored_pages (owner, page, kind, data, stored_at) values (?, ?, ?, ?, ?)"
                + " on conflict (owner, page) do update set kind = excluded.kind, data = excluded.data,"
                + " stored_at = excluded.stored_at";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setString(1, owner);
            statement.setInt(2, page);
            statement.setString(3, row.kind());
            statement.setBytes(4, row.data());
            statement.setTimestamp(5, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Removes one page of an owner, or all of them when {@code page} is null, and whatever is older than two hours. */
    public void remove(String owner, Integer page) {
        String change = "delete from core.stored_pages where owner = ? and (? is null or page = ?) or stored_at < ?";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setString(1, owner);
            statement.setObject(2, page, java.sql.Types.INTEGER);
            statement.setObject(3, page, java.sql.Types.INTEGER);
            statement.setTimestamp(4, Timestamp.from(clock.instant().minus(KEPT)));
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
