package se.healthycities.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.discussion.PostWritten;
import se.healthycities.portal.persistence.AfterCommit;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;

class LiveListenerTest extends PortalTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String AGAIN = "again";
    private static final int SECONDS = 20;

    private ScheduledExecutorService clockwork;
    private Node here;
    private Node there;

    /** A node of the cluster, as far as it listens. */
    private class Node implements LiveListener.Heard {
        private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        private final LiveListener listener = new LiveListener(database.asApplication(), Thread::new, clockwork, this);

        @Override
        public void discussions(Set<Long> discussions) {
            heard.add(discussions);
        }

        @Override
        public void listening() {
            heard.add(AGAIN);
        }

        private Object next() throws InterruptedException {
            return heard.poll(SECONDS, TimeUnit.SECONDS);
        }
    }

    @BeforeEach
    void twoNodesListen() throws InterruptedException {
        clockwork = Executors.newScheduledThreadPool(2);
        here = new Node();
        there = new Node();
        here.listener.start();
        there.listener.start();
        assertThat(here.next()).isEqualTo(AGAIN);
        assertThat(there.next()).isEqualTo(AGAIN);
    }

    @AfterEach
    void stop() throws SQLException {
        here.listener.stop();
        there.listener.stop();
        clockwork.shutdownNow();
        assertThat(listening()).as("connections that still listen").isEmpty();
    }

    private long start(String title) {
        as(POLITICIAN);
        return beans.of(DiscussionService.class).start(BOARD, title, "Hej", Set.of(), UUID.randomUUID());
    }

    private long reply(long discussion) {
        return beans.of(DiscussionService.class).reply(BOARD, discussion, "Ja", Set.of(), UUID.randomUUID());
    }

    private List<Long> posts(long discussion) {
        return entityManager
                .createQuery("select post.id from Post post where post.discussion.id = :discussion", Long.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    @Test
    void everyNodeHearsOnceOfADiscussionInWhichPostsHaveBeenWritten() throws InterruptedException {
        long discussion = start("Blir kvar");
        reply(discussion);
        List<Runnable> committed = new ArrayList<>();
        BlockingQueue<Runnable> spoken = new LinkedBlockingQueue<>();
        PostWrittenLive reaction =
                reaction(committed, new LiveVoice(database.asApplication(), spoken::add, later -> {}));
        posts(discussion).forEach(post -> reaction.on(new PostWritten(post, null, null)));
        assertThat(committed).as("for the time after the commit").hasSize(2);
        assertThat(spoken).as("before it").isEmpty();

        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        committed.forEach(Runnable::run);
        spoken.forEach(Runnable::run);

        assertThat(here.next()).isEqualTo(Set.of(discussion));
        assertThat(there.next()).isEqualTo(Set.of(discussion));
        assertThat(spoken).hasSize(2);
        assertThat(here.heard)
                .as("of the second post, which was told with the first")
                .isEmpty();
        assertThat(there.heard).isEmpty();
    }

    @Test
    void whatTheDatabaseCouldNotTellIsToldLater() throws InterruptedException {
        long discussion = start("Blir kvar");
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        List<Runnable> later = new ArrayList<>();
        AtomicBoolean away = new AtomicBoolean(true);
        DataSource sometimes = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new SQLException("No connection is free");
                    }
                    return database.asApplication().getConnection();
                });
        LiveVoice voice = new LiveVoice(sometimes, Runnable::run, later::add);

        posts(discussion).forEach(voice::written);
        assertThat(later).hasSize(1);
        away.set(false);
        later.forEach(Runnable::run);

        assertThat(here.next()).isEqualTo(Set.of(discussion));
        assertThat(there.next()).isEqualTo(Set.of(discussion));
    }

    /** A node that has committed what it wrote when the test says so. */
    private static PostWrittenLive reaction(List<Runnable> committed, LiveVoice voice) {
        AfterCommit after = new AfterCommit() {
            @Override
            public void run(Runnable work) {
                committed.add(work);
            }
        };
        return new PostWrittenLive(after, new LiveNode() {
            @Override
            void written(long post) {
                voice.written(post);
            }
        });
    }

    @Test
    void aListenerThatLosesItsConnectionComesBackAndSaysThatItMayHaveMissedSomething()
            throws InterruptedException, SQLException {
        for (int round = 0; round < 2; round++) {
            for (int backend : listening()) {
                run("select pg_terminate_backend(" + backend + ")");
            }
            assertThat(here.next()).isEqualTo(AGAIN);
            assertThat(there.next()).isEqualTo(AGAIN);
            run("select pg_notify('portal_live', '4711')");
            assertThat(here.next()).isEqualTo(Set.of(4711L));
            assertThat(there.next()).isEqualTo(Set.of(4711L));
        }
    }

    @Test
    void whatIsNoNumberIsNotHeard() throws InterruptedException, SQLException {
        run("select pg_notify('portal_live', 'drop table'), pg_notify('portal_live', '12')");
        assertThat(here.next()).isEqualTo(Set.of(12L));
    }

    private List<Integer> listening() throws SQLException {
        List<Integer> backends = new ArrayList<>();
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pid from pg_stat_activity"
                        + " where datname = current_database() and query = 'listen portal_live'")) {
            while (rows.next()) {
                backends.add(rows.getInt(1));
            }
        }
        return backends;
    }

    private void run(String query) throws SQLException {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(query);
        }
    }
}
