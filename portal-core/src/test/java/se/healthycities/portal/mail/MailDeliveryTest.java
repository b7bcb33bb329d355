package se.healthycities.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.healthycities.portal.settings.MailServer;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Today;

@Timeout(60)
class MailDeliveryTest extends PortalTest {
    @RegisterExtension
    static final GreenMailExtension WORLD = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private String url = "http://127.0.0.1:8080";

    private final Settings settings = new Settings() {
        @Override
        public String url() {
            return url;
        }

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public Optional<MailServer> mailServer() {
            return Optional.of(new MailServer(
                    "127.0.0.1",
                    WORLD.getSmtp().getPort(),
                    null,
                    null,
                    MailServer.Protection.NONE,
                    "portal@network.example"));
        }
    };

    private Today today;
    private MailDelivery delivery;

    @BeforeEach
    void empty() {
        url = "http://127.0.0.1:8080";
        entityManager.createQuery("delete from Mail").executeUpdate();
        commit();
        today = beans.of(Today.class);
        delivery = delivery(entityManager, new MailCarrier(settings, today));
    }

    @Test
    void aLetterArrivesOnceInItsLanguageAsTextAndAsHtml() throws MessagingException, IOException {
        long id = send("Åsa", Locale.forLanguageTag("sv"), null);
        send("Åsa", Locale.ENGLISH, null);
        new Postman(delivery, settings).run();
        commit();
        new Postman(delivery, settings).run();
        MimeMessage[] arrived = WORLD.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        MimeMessage swedish = arrived[0];
        assertThat(swedish.getSubject()).isEqualTo("Hej Åsa, välkommen");
        assertThat(arrived[1].getSubject()).isEqualTo("Hello Åsa, welcome");
        assertThat(swedish.getMessageID()).isEqualTo("<mail-" + id + "@127.0.0.1>");
        assertThat(swedish.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(swedish.getHeader("Content-Language")).containsExactly("sv");
        assertThat(((InternetAddress) swedish.getFrom()[0]).getPersonal()).isEqualTo("Healthy Cities Sverige");
        MimeMultipart parts = (MimeMultipart) swedish.getContent();
        assertThat(parts.getContentType()).contains("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Hej Åsa!", "Healthy Cities Sverige")
                .doesNotContain("<p>");
        assertThat((String) parts.getBodyPart(1).getContent())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"sv\">", "<title>Hej Åsa, välkommen</title>", "<p>Hej Åsa!</p>")
                .doesNotContain("<table", "style=\"", "${");
        Mail mail = entityManager.find(Mail.class, id);
        assertThat(mail.getState()).isEqualTo(MailState.SENT);
        assertThat(mail.getText() + mail.getHtml())
                .as("what was said is not kept")
                .isEmpty();
    }

    @Test
    void aLetterThatCanBeEndedSaysHowToPeopleAndToTheirMailPrograms() throws MessagingException, IOException {
        url = "https://portal.example";
        write(Envelope.plain().unsubscribe("/notices/off/abc-_9"), "Åsa");
        assertThat(delivery.next()).isTrue();
        MimeMessage arrived = WORLD.getReceivedMessages()[0];
        assertThat(arrived.getHeader("List-Unsubscribe"))
                .containsExactly("<https://portal.example/notices/off/abc-_9>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Sluta få sådana här brev: https://portal.example/notices/off/abc-_9");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<a href=\"https://portal.example/notices/off/abc-_9\">Sluta få sådana här brev</a>");
    }

    @Test
    void aLetterThatNobodyCanDoWithoutCannotBeEndedAndWithoutHttpsNotByOneClick() throws MessagingException {
        write(Envelope.plain(), "Åsa");
        url = "http://portal.example";
        write(Envelope.plain().unsubscribe("/notices/off/abc"), "Åsa");
        new Postman(delivery, settings).run();
        MimeMessage[] arrived = WORLD.getReceivedMessages();
        assertThat(arrived[0].getHeader("List-Unsubscribe")).isNull();
        assertThat(arrived[0].getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(arrived[1].getHeader("List-Unsubscribe")).hasSize(1);
        assertThat(arrived[1].getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void anEntryForTheCalendarTravelsAsAnAlternativeWithItsMethodAlsoAfterAFailure() throws Exception {
        String entry = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Årsmöte i Luleå\r\nEND:VCALENDAR\r\n";
        write(Envelope.plain().with(new CalendarPart("REQUEST", entry)), "Åsa");
        assertThat(delivery(entityManager, failing(new MessagingException("later")))
                        .next())
                .isFalse();
        commit();
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(delivery.next()).isTrue();
        MimeMultipart parts = (MimeMultipart) WORLD.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        ContentType type = new ContentType(parts.getBodyPart(2).getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
        assertThat(new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(entry);
        Mail mail = entityManager
                .createQuery("from Mail mail order by mail.id desc limit 1", Mail.class)
                .getSingleResult();
        assertThat(mail.getCalendar()).as("what was said is not kept").isNull();
        assertThat(mail.getUnsubscribe()).isNull();
    }

    @Test
    void noLineIsLongerThanMailServersTake() throws Exception {
        write(Envelope.plain(), "å".repeat(199) + " " + "ord ".repeat(900));
        assertThat(delivery.next()).isTrue();
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        WORLD.getReceivedMessages()[0].writeTo(raw);
        assertThat(raw.toString(StandardCharsets.UTF_8).lines().mapToInt(String::length))
                .allMatch(length -> length <= 998);
        assertThat(raw.toByteArray()).as("only ASCII travels").doesNotContain((byte) 0xC3);
    }

    @Test
    void theFirstWordsThatAListOfMailsShowsAreTheLettersOwn() throws Exception {
        write(Envelope.plain(), "Åsa");
        assertThat(delivery.next()).isTrue();
        MimeMultipart parts = (MimeMultipart) WORLD.getReceivedMessages()[0].getContent();
        String html = (String) parts.getBodyPart(1).getContent();
        assertThat(html)
                .contains("name=\"color-scheme\" content=\"light dark\"", "prefers-color-scheme: dark")
                .doesNotContain("background-image", "url(", "<img");
        assertThat(org.jsoup.Jsoup.parse(html).body().text())
                .startsWith("Frågor? Skriv till kansli@hc-sverige.example eller se kontakt");
    }

    @Test
    void noValueMakesAHeader() throws MessagingException, IOException {
        String evil = "x\r\nBcc: evil@evil.example\r\n\r\n<script>alert(1)</script>";
        send(evil, Locale.ENGLISH, "svar@network.example");
        assertThat(delivery.next()).isTrue();
        MimeMessage[] arrived = WORLD.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getHeader("Bcc")).isNull();
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(arrived[0].getReplyTo()).extracting(Object::toString).containsExactly("svar@network.example");
        assertThat(arrived[0].getSubject())
                .startsWith("Hello x Bcc: evil@evil.example")
                .doesNotContain("\n");
        assertThat((String)
                        ((MimeMultipart) arrived[0].getContent()).getBodyPart(1).getContent())
                .doesNotContain("<script");
    }

    @Test
    void aPortalThatFallsBeforeTheHandOverSendsOnceLater() {
        send("Åsa", Locale.ENGLISH, null);
        MailDelivery falling = delivery(entityManager, new MailCarrier(settings, today) {
            @Override
            void hand(Mail mail) {
                throw new IllegalStateException("the node falls");
            }
        });
        try {
            falling.next();
        } catch (IllegalStateException fell) {
            entityManager.getTransaction().rollback();
            entityManager.getTransaction().begin();
        }
        assertThat(WORLD.getReceivedMessages()).isEmpty();
        assertThat(delivery.next()).isTrue();
        commit();
        assertThat(delivery.next()).isFalse();
        assertThat(WORLD.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aPortalThatFallsAfterTheHandOverSendsAMailThatIsKnownAgain() throws MessagingException {
        send("Åsa", Locale.ENGLISH, null);
        assertThat(delivery.next()).isTrue();
        entityManager.getTransaction().rollback();
        entityManager.clear();
        entityManager.getTransaction().begin();
        assertThat(delivery.next()).isTrue();
        commit();
        MimeMessage[] arrived = WORLD.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
    }

    @Test
    void twoNodesNeverSendTheSameMail() {
        send("Åsa", Locale.ENGLISH, null);
        try (EntityManager other = database.sessions().createEntityManager()) {
            MailDelivery there = delivery(other, new MailCarrier(settings, today));
            List<Boolean> others = new ArrayList<>();
            MailDelivery here = delivery(entityManager, new MailCarrier(settings, today) {
                @Override
                void hand(Mail mail) throws MessagingException {
                    other.getTransaction().begin();
                    others.add(there.next());
                    other.getTransaction().commit();
                    super.hand(mail);
                }
            });
            assertThat(here.next()).isTrue();
            assertThat(others).containsExactly(false);
        }
        assertThat(WORLD.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailIsTriedSixTimesWithGrowingWaitsAndThenFails() {
        long id = send("Åsa", Locale.ENGLISH, null);
        MailDelivery closed = delivery(entityManager, failing(new MessagingException("asa@lulea.example")));
        List<Duration> waits = new ArrayList<>();
        Mail mail = entityManager.find(Mail.class, id);
        while (mail.getState() == MailState.WAITING) {
            assertThat(closed.next()).isFalse();
            entityManager.flush();
            if (mail.getState() == MailState.WAITING) {
                waits.add(Duration.between(clock.instant(), mail.getNextAttemptAt()));
                assertThat(closed.next()).as("before its turn").isFalse();
                assertThat(mail.getFault()).isEqualTo("MessagingException");
                clock.set(mail.getNextAttemptAt());
            }
        }
        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(12));
        assertThat(beans.of(MailReads.class).failed()).singleElement().satisfies(row -> {
            assertThat(row.attempts()).isEqualTo(6);
            assertThat(row.fault()).isEqualTo("MessagingException");
        });
        assertThat(beans.of(MailService.class).retry(id)).isTrue();
        assertThat(beans.of(MailService.class).retry(id)).as("a second time").isFalse();
        entityManager.flush();
        assertThat(delivery.next()).isTrue();
        assertThat(WORLD.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatTheServerRefusesFailsAtOnce() throws MessagingException {
        long id = send("Åsa", Locale.ENGLISH, null);
        InternetAddress[] refused = {new InternetAddress("asa@lulea.example")};
        SendFailedException fault = new SendFailedException("no", null, null, null, refused);
        assertThat(delivery(entityManager, failing(fault)).next()).isFalse();
        assertThat(entityManager.find(Mail.class, id).getState()).isEqualTo(MailState.FAILED);
    }

    private MailCarrier failing(MessagingException fault) {
        return new MailCarrier(settings, today) {
            @Override
            void hand(Mail mail) throws MessagingException {
                throw fault;
            }
        };
    }

    private MailDelivery delivery(EntityManager on, MailCarrier carrier) {
        return new MailDelivery(on, new MailQueries_(on), carrier, today);
    }

    private long send(String name, Locale language, String replyTo) {
        return write(Envelope.plain().answersTo(replyTo), name, language);
    }

    private long write(Envelope envelope, String name) {
        return write(envelope, name, Locale.forLanguageTag("sv"));
    }

    private long write(Envelope envelope, String name, Locale language) {
        Mailer mailer =
                new Mailer(entityManager, beans.of(MailQueries.class), new LetterRenderer(settings), settings, today);
        Map<String, String> values = Map.of("name", name, "link", "/profile", "code", "7");
        mailer.send(new Letter(getClass(), "Sample", "asa@lulea.example", language, values), envelope);
        commit();
        return entityManager
                .createQuery("select max(mail.id) from Mail mail", Long.class)
                .getSingleResult();
    }

    private void commit() {
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
    }
}
