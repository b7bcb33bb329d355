package se.healthycities.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.healthycities.portal.settings.MailServer.Protection;
import se.healthycities.portal.settings.Mailbox;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

@Timeout(60)
class MailboxJobTest extends IntakeTest {
    private static final String MAILBOX = "svar@portal.example";

    @RegisterExtension
    static final GreenMailExtension WORLD = new GreenMailExtension(ServerSetupTest.IMAP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser(MAILBOX, "svar", "hemligt"));

    private int port;

    private final Settings settings = new Settings() {
        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public Optional<Mailbox> mailbox() {
            return Optional.of(
                    new Mailbox("127.0.0.1", port, "svar", "hemligt", Protection.NONE, "INBOX", MAILBOX, null));
        }
    };

    @BeforeEach
    void open() {
        port = WORLD.getImap().getPort();
    }

    @Test
    void anAnswerInTheMailboxBecomesAPostOnce() throws MessagingException, FolderException {
        arrives(answer("Ja, i våras."));
        arrives(answer("Och i höstas."));
        poll();
        poll();
        assertThat(posts()).containsExactly("Har ni provat?", "Ja, i våras.", "Och i höstas.");
        assertThat(beans.of(IncomingReads.class).lastPoll().at()).isEqualTo(clock.instant());
        assertThat(beans.of(IncomingReads.class).lastPoll().fault()).isNull();
    }

    @Test
    void afterAFallBetweenThePostAndTheMarkTheMailIsKnown() throws MessagingException, FolderException {
        arrives(answer("Ja, i våras."));
        poll();
        entityManager.createQuery("delete from ReadMailbox").executeUpdate();
        poll();
        assertThat(posts()).hasSize(2);
    }

    @Test
    void whoeverOpensTheMailboxByHandTakesNothingAway() throws MessagingException, FolderException {
        poll();
        MimeMessage mail = arrives(answer("Ja, i våras."));
        assertThat(mail).isNotNull();
        WORLD.getManagers()
                .getImapHostManager()
                .getInbox(user())
                .getMessages()
                .forEach(stored -> stored.setFlag(jakarta.mail.Flags.Flag.SEEN, true));
        poll();
        assertThat(posts()).hasSize(2);
    }

    @Test
    void aMailboxThatIsAwayIsReportedAndReadLater() throws MessagingException, FolderException {
        arrives(answer("Ja, i våras."));
        port = 1;
        poll();
        assertThat(beans.of(IncomingReads.class).lastPoll().fault()).isNotNull();
        assertThat(posts()).hasSize(1);
        open();
        poll();
        assertThat(posts()).hasSize(2);
    }

    @Test
    void aMailThatBringsTheReaderDownIsToldAndPassedOverInTheEnd() throws MessagingException {
        arrives(answer("Ja, i våras."));
        MailIntake falls = new MailIntake(null, null, null, null, null, null) {
            @Override
            public Optional<ArrivalState> take(byte[] raw) {
                throw new IllegalStateException("poison");
            }
        };
        MailboxJob job = new MailboxJob(falls, beans.of(MailboxPlaces.class), settings, beans.of(Today.class));
        for (int time = 1; time < 10; time++) {
            job.run();
            assertThat(beans.of(IncomingReads.class).lastPoll().fault()).isEqualTo("IllegalStateException");
        }
        job.run();
        entityManager.flush();
        entityManager.clear();
        assertThat(beans.of(IncomingReads.class).lastPoll().fault()).isNull();
    }

    private void poll() {
        new MailboxJob(beans.of(MailIntake.class), beans.of(MailboxPlaces.class), settings, beans.of(Today.class))
                .run();
        entityManager.flush();
        entityManager.clear();
    }

    private GreenMailUser user() {
        return WORLD.getUserManager().getUserByEmail(MAILBOX);
    }

    private MimeMessage arrives(WrittenMail mail) throws MessagingException {
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw()));
        user().deliver(message);
        return message;
    }
}
