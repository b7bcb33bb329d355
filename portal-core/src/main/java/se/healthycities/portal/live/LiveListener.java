package se.healthycities.portal.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's ear: one connection of its own that hears what any node of the cluster notifies. When the connection is lost it
 * is made anew after a growing pause, and because hints may have been missed meanwhile, everybody is told what is there.
 */
class LiveListener {
    static final String CHANNEL = "portal_live";

    private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);
    private static final int MILLIS_OF_A_LOOK = 1_000;
    private static final int QUIET_LOOKS = 20;
    private static final int SECONDS_TO_ANSWER = 5;
    private static final long FIRST_PAUSE = 250;
    private static final long LONGEST_PAUSE = 30_000;

    private final DataSource source;
    private final ThreadFactory threads;
    private final ScheduledExecutorService clock;
    private final Heard heard;
    private volatile boolean stopped;
    private volatile Thread thread;
    private long pause = FIRST_PAUSE;

    /** What is done with hints; on other threads than the listening one. */
    interface Heard {
        void discussions(Set<Long> discussions);

        /** From now on everything is heard; what was told before may have been missed. */
        void listening();
    }

    LiveListener(DataSource source, ThreadFactory threads, ScheduledExecutorService clock, Heard heard) {
        this.source = source;
        this.threads = threads;
        this.clock = clock;
        this.heard = heard;
    }

    void start() {
        if (!stopped) {
            thread = threads.newThread(this::listen);
            thread.start();
        }
    }

    /** Waits until the connection is given back. */
    void stop() {
        stopped = true;
        Thread last = thread;
        if (last != null) {
            try {
                last.join(3L * MILLIS_OF_A_LOOK);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listen() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            clock.execute(heard::listening);
            pause = FIRST_PAUSE;
            hear(connection);
            statement.execute("unlisten *");
        } catch (SQLException | RuntimeException lost) {
            again(lost);
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection ear = connection.unwrap(PGConnection.class);
        int quiet = 0;
        while (!stopped) {
            PGNotification[] notifications = ear.getNotifications(MILLIS_OF_A_LOOK);
            if (notifications != null && notifications.length > 0) {
                quiet = 0;
                Set<Long> discussions = discussions(notifications);
                clock.execute(() -> heard.discussions(discussions));
            } else if (++quiet >= QUIET_LOOKS) {
                quiet = 0;
                if (!connection.isValid(SECONDS_TO_ANSWER)) {
                    throw new SQLException("The listening connection does not answer.");
                }
            }
        }
    }

    private static Set<Long> discussions(PGNotification[] notifications) {
        Set<Long> discussions = new LinkedHashSet<>();
        for (PGNotification notification : notifications) {
            if (notification.getParameter().matches("\\d{1,18}")) {
                discussions.add(Long.valueOf(notification.getParameter()));
            }
        }
        return discussions;
    }

    private void again(Exception lost) {
        if (!stopped) {
            LOG.warn("Live hints are not heard, again in {} ms: {}", pause, lost.toString());
            clock.schedule(this::start, pause, TimeUnit.MILLISECONDS);
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
    }
}
