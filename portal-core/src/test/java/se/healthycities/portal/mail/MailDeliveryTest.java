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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
                    "portal@network.example",
                    MailServer.Pace.USUAL));
        }
    };

    private Today today;

    @BeforeEach
    void empty() {
        url = "http://127.0.0.1:8080";
        for (String rows : List.of("Mail", "MailHost", "AddressBounce")) {
            entityManager.createQuery("delete from " + rows).executeUpdate();
        }
        commit();
        today = beans.of(Today.class);
    }

    @Test
    void aLetterArrivesOnceInItsLanguageAsTextAndAsHtml() throws MessagingException, IOException {
        long id = send("Åsa", Locale.forLanguageTag("sv"), null);
        send("Åsa", Locale.ENGLISH, null);
        run(new MailCarrier(settings, today));
        run(new MailCarrier(settings, today));
        MimeMessage[] arrived = WORLD.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        int first = arrived[0].getSubject().startsWith("Hej") ? 0 : 1;
        MimeMessage swedish = arrived[first];
        assertThat(swedish.getSubject()).isEqualTo("Hej Åsa, välkommen");
        assertThat(arrived[1 - first].getSubject()).isEqualTo("Hello Åsa, welcome");
        assertThat(swedish.getMessageID()).matches("<mail-" + id + "\\.[a-z2-7]{13}@127\\.0\\.0\\.1>");
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
        Mail mail = mail(id);
        assertThat(mail.getState()).isEqualTo(MailState.SENT);
        assertThat(mail.getText() + mail.getHtml())
                .as("what was said is not kept")
                .isEmpty();
    }

    @Test
    void aLetterThatCanBeEndedSaysHowToPeopleAndToTheirMailPrograms() throws MessagingException, IOException {
        url = "https://portal.example";
        write(Envelope.plain().unsubscribe("/notices/off/abc-_9"), "Åsa");
        run(new MailCarrier(settings, today));
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
        run(new MailCarrier(settings, today));
        MimeMessage[] arrived = WORLD.getReceivedMessages();
        int needed = arrived[0].getHeader("List-Unsubscribe") == null ? 0 : 1;
        assertThat(arrived[needed].getHeader("List-Unsubscribe")).isNull();
        assertThat(arrived[1 - needed].getHeader("List-Unsubscribe")).hasSize(1);
        for (MimeMessage mail : arrived) {
            assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
        }
    }

    @Test
    void anEntryForTheCalendarTravelsAsAnAlternativeWithItsMethodAlsoAfterAFailure() throws Exception {
        String entry = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Årsmöte i Luleå\r\nEND:VCALENDAR\r\n";
        write(Envelope.plain().with(new CalendarPart("REQUEST", entry)), "Åsa");
        run(failing(new SendFailedException("452 4.2.2 later")));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        run(new MailCarrier(settings, today));
        MimeMultipart parts = (MimeMultipart) WORLD.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        ContentType type = new ContentType(parts.getBodyPart(2).getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
        assertThat(new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(entry);
        entityManager.clear();
        Mail mail = entityManager
                .createQuery("from Mail mail order by mail.id desc limit 1", Mail.class)
                .getSingleResult();
        assertThat(mail.getCalendar()).as("what was said is not kept").isNull();
        assertThat(mail.getUnsubscribe()).isNull();
    }

    @Test
    void noLineIsLongerThanMailServersTake() throws Exception {
        write(Envelope.plain(), "å".repeat(199) + " " + "ord ".repeat(900));
        run(new MailCarrier(settings, today));
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        WORLD.getReceivedMessages()[0].writeTo(raw);
        assertThat(raw.toString(StandardCharsets.UTF_8).lines().mapToInt(String::length))
                .allMatch(length -> length <= 998);
        assertThat(raw.toByteArray()).as("only ASCII travels").doesNotContain((byte) 0xC3);
    }

    @Test
    void theFirstWordsThatAListOfMailsShowsAreTheLettersOwn() throws Exception {
        write(Envelope.plain(), "Åsa");
        run(new MailCarrier(settings, today));
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
        run(new MailCarrier(settings, today));
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
    void aMailIsTriedSixTimesWithGrowingWaitsAndThenFails() {
        long id = send("Åsa", Locale.ENGLISH, null);
        MailCarrier full = failing(new SendFailedException("452 4.2.2 mailbox of asa@lulea.example is full"));
        List<Duration> waits = new ArrayList<>();
        for (Mail mail = mail(id); mail.getState() == MailState.WAITING; mail = mail(id)) {
            run(full);
            mail = mail(id);
            if (mail.getState() == MailState.WAITING) {
                waits.add(Duration.between(clock.instant(), mail.getNextAttemptAt()));
                run(new MailCarrier(settings, today));
                assertThat(mail(id).getState()).as("before its turn").isEqualTo(MailState.WAITING);
                assertThat(mail.getFault()).as("nobody's address").isEqualTo("452 4.2.2");
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
            assertThat(row.fault()).isEqualTo("452 4.2.2");
        });
        assertThat(beans.of(MailService.class).retry(id)).isTrue();
        assertThat(beans.of(MailService.class).retry(id)).as("a second time").isFalse();
        commit();
        run(new MailCarrier(settings, today));
        assertThat(WORLD.getReceivedMessages()).hasSize(1);
    }

    @Test
    void troubleOfTheOwnServerIsNeverTheEndOfAMail() {
        long id = send("Åsa", Locale.ENGLISH, null);
        for (int i = 0; i < 10; i++) {
            run(failing(new MessagingException("Could not connect")));
            clock.set(clock.instant().plus(Duration.ofHours(1)));
        }
        assertThat(mail(id).getState()).isEqualTo(MailState.WAITING);
        assertThat(beans.of(MailReads.class).queue().waiting()).isEqualTo(1);
    }

    @Test
    void theReceiversServerRestsAfterATemporaryFault() {
        long id = send("Åsa", Locale.ENGLISH, null);
        run(failing(new SendFailedException("451 4.7.1 greylisted")));
        long neighbour = send("Bo", Locale.ENGLISH, null);
        run(new MailCarrier(settings, today));
        assertThat(mail(neighbour).getState()).as("same domain").isEqualTo(MailState.WAITING);
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        run(new MailCarrier(settings, today));
        assertThat(List.of(mail(id).getState(), mail(neighbour).getState()))
                .containsExactly(MailState.SENT, MailState.SENT);
    }

    @Test
    void anAddressThatTheServerRefusesFailsAtOnce() {
        long id = send("Åsa", Locale.ENGLISH, null);
        run(failing(new SendFailedException("550 5.1.1 asa@lulea.example is unknown")));
        assertThat(mail(id).getState()).isEqualTo(MailState.FAILED);
        assertThat(mail(id).getFault()).isEqualTo("550 5.1.1");
        assertThat(beans.of(AddressBounces.class).bounces("asa@lulea.example")).isFalse();
        send("Åsa", Locale.ENGLISH, null);
        run(failing(new SendFailedException("550 5.1.1 asa@lulea.example is unknown")));
        assertThat(beans.of(AddressBounces.class).bounces("asa@lulea.example")).isTrue();
        long optional = send("Åsa", Envelope.plain().unsubscribe("/notices/off/word"));
        long required = send("Åsa", Locale.ENGLISH, null);
        run(new MailCarrier(settings, today));
        assertThat(mail(optional).getState()).isEqualTo(MailState.WITHHELD);
        assertThat(mail(required).getState()).as("still tried").isEqualTo(MailState.SENT);
    }

    @Test
    void whatBecameOfASendingIsReadByOrganisation() {
        UUID sending = UUID.randomUUID();
        Mailer mailer = mailer();
        for (String address : List.of(OFFICIAL, POLITICIAN, "nobody@elsewhere.example")) {
            mailer.send(letter("Åsa", address, Locale.ENGLISH), Envelope.plain().batch(sending));
        }
        commit();
        run(new MailCarrier(settings, today));
        entityManager.clear();
        List<DeliveryRow> rows = beans.of(MailReads.class).deliveries(sending);
        assertThat(rows).hasSize(3).allMatch(row -> row.state() == MailState.SENT && row.sentAt() != null);
        assertThat(rows).extracting(DeliveryRow::organisation).containsExactly("Luleå kommun", "Luleå kommun", null);
        assertThat(beans.of(MailReads.class).deliveries(UUID.randomUUID())).isEmpty();
    }

    private MailCarrier failing(MessagingException fault) {
        return new MailCarrier(settings, today) {
            @Override
            void hand(MailLine line, Mail mail) throws MessagingException {
                throw fault;
            }
        };
    }

    private void run(MailCarrier carrier) {
        try (SendingNode node = new SendingNode(database.sessions(), settings, today, carrier)) {
            node.postman.run();
        }
    }

    private Mail mail(long id) {
        entityManager.clear();
        return entityManager.find(Mail.class, id);
    }

    private long send(String name, Locale language, String replyTo) {
        Envelope envelope =
                replyTo == null ? Envelope.plain() : Envelope.plain().answersTo(replyTo);
        return send(letter(name, "asa@lulea.example", language), envelope);
    }

    private long send(String name, Envelope envelope) {
        return send(letter(name, "asa@lulea.example", Locale.ENGLISH), envelope);
    }

    private long write(Envelope envelope, String name) {
        return send(letter(name, "asa@lulea.example", Locale.forLanguageTag("sv")), envelope);
    }

    private long send(Letter letter, Envelope envelope) {
        mailer().send(letter, envelope);
        commit();
        return entityManager
                .createQuery("select max(mail.id) from Mail mail", Long.class)
                .getSingleResult();
    }

    private Letter letter(String name, String address, Locale language) {
        return new Letter(
                getClass(), "Sample", address, language, Map.of("name", name, "link", "/profile", "code", "7"));
    }

    private Mailer mailer() {
        return new Mailer(entityManager, beans.of(MailQueries.class), new LetterRenderer(settings), settings, today);
    }

    private void commit() {
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
    }
}
