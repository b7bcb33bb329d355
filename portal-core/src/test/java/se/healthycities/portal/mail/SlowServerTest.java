package se.healthycities.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.healthycities.portal.settings.MailServer;
import se.healthycities.portal.settings.MailServer.Pace;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Today;

/** A thousand receivers, a slow server, restarts and two nodes: everybody gets exactly one mail (fault 6). */
@Timeout(60)
class SlowServerTest extends PortalTest {
    private static final int MANY = 1_000;

    private GatedSmtp server;
    private Settings settings;
    private Today today;

    @BeforeEach
    void thousandLettersWait() throws IOException {
        server = new GatedSmtp();
        settings = new ToServer(server.port());
        today = beans.of(Today.class);
        database.fill(
                "delete from core.mails",
                "delete from core.mail_hosts",
                "insert into core.mails (address, language, kind, subject, text, html, created_at, state, next_attempt_at,"
                        + " return_word, urgency) select 'anna' || n || '@kommun' || n % 30 || '.example', 'sv', 'digest', 'Hej',"
                        + " 'Hej', '<p>Hej</p>', timestamptz '2026-11-21 09:00Z', 'WAITING', timestamptz '2026-11-21 09:00Z',"
                        + " 'abcdefghijklm', 2 from generate_series(1, " + MANY + ") n");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aGracefulRestartAndASecondNodeSendToEverybodyExactlyOnce() throws Exception {
        try (SendingNode first = node();
                SendingNode second = node();
                SendingNode third = node()) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(first.postman::run);
            server.letThrough(300);
            server.await(304);
            assertThat(server.connections()).as("kept connections").isEqualTo(4);
            first.postman.stop();
            assertThat(states("HANDED_OUT")).as("under way").isEqualTo(4);
            server.letThrough(4);
            running.get();
            assertThat(states("HANDED_OUT")).as("after a graceful stop").isZero();
            assertThat(server.received()).hasSize(304);
            server.letThrough(MANY);
            CompletableFuture<Void> here = CompletableFuture.runAsync(second.postman::run);
            CompletableFuture<Void> there = CompletableFuture.runAsync(third.postman::run);
            here.get();
            there.get();
        }
        assertThat(addresses()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(states("SENT")).isEqualTo(MANY);
    }

    @Test
    void afterACrashWhatWasUnderWayGoesAgainByTheSameNameOnly() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        MailCarrier falling = new MailCarrier(settings, today) {
            @Override
            void hand(MailLine line, Mail mail) throws MessagingException {
                super.hand(line, mail);
                if (taken.incrementAndGet() > 200) {
                    throw new NodeFalls();
                }
            }
        };
        server.letThrough(2 * MANY);
        try (SendingNode fallen = new SendingNode(database.sessions(), settings, today, falling)) {
            assertThatThrownBy(fallen.postman::run).hasRootCauseInstanceOf(NodeFalls.class);
        }
        int unknown = states("HANDED_OUT");
        assertThat(unknown).isBetween(1, 4);
        try (SendingNode next = node();
                SendingNode other = node()) {
            next.postman.run();
            assertThat(states("HANDED_OUT"))
                    .as("nobody knows that they are lost")
                    .isEqualTo(unknown);
            clock.set(clock.instant().plus(Duration.ofMinutes(5)));
            next.postman.run();
            other.postman.run();
        }
        List<GatedSmtp.Received> received = server.received();
        assertThat(received).hasSize(MANY + unknown);
        Set<String> names = new HashSet<>();
        received.forEach(mail -> names.add(mail.messageId()));
        assertThat(names).as("copies have the name of the first").hasSize(MANY);
        assertThat(new HashSet<>(addresses())).hasSize(MANY);
        assertThat(states("SENT")).isEqualTo(MANY);
    }

    @Test
    void aLoginLinkGoesBeforeAThousandDigests() throws Exception {
        database.fill(
                "insert into core.mails (address, language, kind, subject, text, html, created_at, state, next_attempt_at,"
                        + " return_word, urgency) values ('bo@kommun.example', 'sv', 'login-link', 'Hej', 'Hej', '<p>Hej</p>',"
                        + " timestamptz '2026-11-21 09:30Z', 'WAITING', timestamptz '2026-11-21 09:30Z', 'abcdefghijklm', 0)");
        try (SendingNode node = node()) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(node.postman::run);
            server.await(4);
            node.postman.stop();
            server.letThrough(4);
            running.get();
        }
        assertThat(addresses()).hasSize(4).contains("bo@kommun.example");
        assertThat(server.received())
                .allSatisfy(
                        mail -> assertThat(mail.returnPath()).matches("svar\\+b\\d+-abcdefghijklm@portal\\.example"));
    }

    @Test
    void anUnknownAddressFailsAtOnceAndHoldsUpNobody() throws Exception {
        database.fill("update core.mails set address = 'nobody' || id || '@kommun1.example' where id % 100 = 0");
        server.letThrough(MANY);
        try (SendingNode node = node()) {
            node.postman.run();
        }
        assertThat(states("FAILED")).isEqualTo(MANY / 100);
        assertThat(states("SENT")).isEqualTo(MANY - MANY / 100);
        assertThat(entityManager
                        .createQuery(
                                "select distinct mail.fault from Mail mail where mail.fault is not null", String.class)
                        .getResultList())
                .containsExactly("550 5.1.1");
    }

    @Test
    void aServerThatIsAwayIsLeftInPeaceLongerEachTime() throws Exception {
        server.close();
        try (SendingNode node = node()) {
            node.postman.run();
            int tried = attempts();
            assertThat(tried).isBetween(1, 4);
            node.postman.run();
            assertThat(attempts()).as("it rests").isEqualTo(tried);
            List<Integer> rests = IntStream.range(0, 3)
                    .mapToObj(round -> {
                        clock.set(restsUntil());
                        node.postman.run();
                        return (int)
                                Duration.between(clock.instant(), restsUntil()).toSeconds();
                    })
                    .toList();
            assertThat(rests).containsExactly(60, 120, 240);
        }
        assertThat(states("FAILED")).isZero();
    }

    private java.time.Instant restsUntil() {
        entityManager.clear();
        return entityManager
                .createQuery("select host.restsUntil from MailHost host", java.time.Instant.class)
                .getSingleResult();
    }

    private SendingNode node() {
        return new SendingNode(database.sessions(), settings, today);
    }

    private List<String> addresses() {
        return server.received().stream().map(GatedSmtp.Received::to).toList();
    }

    private int states(String state) {
        return number("select count(*) from core.mails where state = '" + state + "'");
    }

    private int attempts() {
        return number("select sum(attempts) from core.mails");
    }

    private int number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).intValue();
    }

    /** The machine stops in the middle of a step: nothing is noted any more. */
    private static final class NodeFalls extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class ToServer extends Settings {
        private final int port;

        ToServer(int port) {
            this.port = port;
        }

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public Optional<String> answerAddress() {
            return Optional.of("svar@portal.example");
        }

        @Override
        public Optional<MailServer> mailServer() {
            return Optional.of(new MailServer(
                    "127.0.0.1", port, null, null, MailServer.Protection.NONE, "portal@network.example", Pace.USUAL));
        }
    }
}
