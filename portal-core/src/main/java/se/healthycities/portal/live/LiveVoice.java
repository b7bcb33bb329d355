package se.healthycities.portal.live;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's voice: says in which discussions posts were written, in a transaction of its own after theirs. PostgreSQL commits
 * one notifying transaction after the other in the whole server; were these those of the posts, everybody who answers would
 * wait for everybody else's disk.
 */
class LiveVoice {
    private static final Logger LOG = LoggerFactory.getLogger(LiveVoice.class);

    /** Nothing is lost when a notification does not reach the disk: nobody listens to a server that has stopped. */
    private static final String NOTIFY = "select set_config('synchronous_commit', 'off', true),"
            + " pg_notify('" + LiveListener.CHANNEL + "', cast(told.discussion_id as text))"
            + " from (select distinct discussion_id from core.posts where id = any (?)) told";

    private final DataSource source;
    private final Executor executor;
    private final Executor later;
    private final Set<Long> written = ConcurrentHashMap.newKeySet();

    /** @param later does it after a pause */
    LiveVoice(DataSource source, Executor executor, Executor later) {
        this.source = source;
        this.executor = executor;
        this.later = later;
    }

    /** Returns at once; posts that are written meanwhile are told together. */
    void written(long post) {
        written.add(post);
        executor.execute(this::tell);
    }

    private void tell() {
        List<Long> posts = new ArrayList<>();
        for (Long post : written) {
            if (written.remove(post)) {
                posts.add(post);
            }
        }
        if (posts.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTIFY)) {
            Array ids = connection.createArrayOf("bigint", posts.toArray());
            statement.setArray(1, ids);
            statement.executeQuery().close();
        } catch (SQLException lost) {
            LOG.warn("Live hints of {} posts are told later: {}", posts.size(), lost.toString());
            written.addAll(posts);
            later.execute(this::tell);
        }
    }
}
