package se.healthycities.portal.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/**
 * Which job is due, and the lock that lets one node at a time run it. The row stays locked, on a connection of its own,
 * while the job runs; a node that dies lets it go.
 */
@ApplicationScoped
public class JobTable {
    private static final Logger LOG = LoggerFactory.getLogger(JobTable.class);

    private final Today today;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource source;

    @Inject
    public JobTable(Today today) {
        this.today = today;
    }

    /** Writes down the jobs that are new. */
    void introduce(List<Job> jobs) throws SQLException {
        String change = "insert into core.jobs (name, next_at) values (?, ?) on conflict (name) do nothing";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            for (Job job : jobs) {
                statement.setString(1, job.name());
                statement.setTimestamp(2, Timestamp.from(Timetable.first(job.schedule(), today.now())));
                statement.executeUpdate();
            }
        }
    }

    /** Those whose time has come. */
    List<Job> due(Stream<Job> jobs) throws SQLException {
        Map<String, Instant> planned = new HashMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("select name, next_at from core.jobs");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                planned.put(rows.getString(1), rows.getTimestamp(2).toInstant());
            }
        }
        Instant now = today.now();
        return jobs.filter(job ->
                        planned.containsKey(job.name()) && Timetable.due(job.schedule(), planned.get(job.name()), now))
                .toList();
    }

    /** @return false when it is not due (any more) or runs already, here or on another node */
    boolean run(Job job) throws SQLException {
        String claim = "select next_at from core.jobs where name = ? for update skip locked";
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(claim)) {
                statement.setString(1, job.name());
                ResultSet rows = statement.executeQuery();
                Instant now = today.now();
                boolean due = rows.next()
                        && Timetable.due(job.schedule(), rows.getTimestamp(1).toInstant(), now);
                if (due) {
                    note(connection, job, now, attempt(job));
                }
                connection.commit();
                return due;
            } catch (SQLException fault) {
                connection.rollback();
                throw fault;
            }
        }
    }

    private void note(Connection connection, Job job, Instant started, String fault) throws SQLException {
        String change = "update core.jobs set next_at = ?, started_at = ?, finished_at = ?, fault = ? where name = ?";
        Instant finished = today.now();
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setTimestamp(1, Timestamp.from(Timetable.next(job.schedule(), finished)));
            statement.setTimestamp(2, Timestamp.from(started));
            statement.setTimestamp(3, Timestamp.from(finished));
            statement.setString(4, fault);
            statement.setString(5, job.name());
            statement.executeUpdate();
        }
    }

    private static String attempt(Job job) {
        try {
            job.run();
            return null;
        } catch (RuntimeException fault) {
            LOG.error("The job {} failed", job.name(), fault);
            return fault.getClass().getName();
        }
    }
}
