package se.healthycities.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.discussion.PostWritten;
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

    private void announce(long discussion) {
        long post = ((Number) entityManager
                        .createNativeQuery("select max(id) from core.posts where discussion_id = " + discussion)
                        .getSingleResult())
                .longValue();
        beans.of(PostWrittenLive.class).on(new PostWritten(post, null, null));
    }

    @Test
    void everyNodeHearsOfAPostWhenItIsWrittenAndNothingOfOneThatIsTakenBack() throws InterruptedException {
        announce(start("Tas tillbaka"));
        entityManager.getTransaction().rollback();
        entityManager.getTransaction().begin();

        long written = start("Blir kvar");
        announce(written);
        assertThat(here.heard).as("before the transaction commits").isEmpty();
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();

        assertThat(here.next()).isEqualTo(Set.of(written));
        assertThat(there.next()).isEqualTo(Set.of(written));
        assertThat(here.heard).isEmpty();
        assertThat(there.heard).isEmpty();
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
