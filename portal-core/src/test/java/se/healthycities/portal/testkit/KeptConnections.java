package se.healthycities.portal.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGPooledConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to one database that are used again, as in the server: PostgreSQL has to read its catalogue anew for each new
 * one, which takes longer than most tests.
 */
final class KeptConnections extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    private transient volatile Queue<PooledConnection> idle = new ConcurrentLinkedQueue<>();

    /** From now on another database is meant. */
    void turnTo(int port, String database, String user) {
        setServerNames(new String[] {"localhost"});
        setPortNumbers(new int[] {port});
        setDatabaseName(database);
        setUser(user);
    }

    /** What is still lent out is not taken back. */
    void hangUp() {
        Queue<PooledConnection> kept = idle;
        idle = new ConcurrentLinkedQueue<>();
        kept.forEach(KeptConnections::end);
    }

    private static void end(PooledConnection kept) {
        try {
            kept.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Queue<PooledConnection> mine = idle;
        for (PooledConnection kept = mine.poll(); kept != null; kept = mine.poll()) {
            Connection connection = kept.getConnection();
            if (connection.isValid(1)) {
                return connection;
            }
        }
        PooledConnection made = new PGPooledConnection(super.getConnection(), true);
        made.addConnectionEventListener(new TakenBack(mine));
        return made.getConnection();
    }

    private record TakenBack(Queue<PooledConnection> idle) implements ConnectionEventListener {
        @Override
        public void connectionClosed(ConnectionEvent event) {
            idle.add((PooledConnection) event.getSource());
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            // A fatal fault: whoever has it closes it, and the next loan asks whether it still lives.
        }
    }
}
