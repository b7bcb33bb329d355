package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import se.healthycities.portal.incoming.message.MailFile;
import se.healthycities.portal.mail.MailRow;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * In the demo nothing leaves and nothing comes in; here a letter of the outbox is answered as its receiver would, by a mail
 * like those of mail programs that goes the way of all others.
 */
@ApplicationScoped
public class DemoAnswers {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final MailIntake intake;
    private final Settings settings;
    private final Today today;

    @Inject
    public DemoAnswers(MailIntake intake, Settings settings, Today today) {
        this.intake = intake;
        this.settings = settings;
        this.today = today;
    }

    /**
     * @param file null for none
     * @param key of the form; the same key is the same mail
     * @return what became of it, empty when it had come before
     * @throws Refused outside of the demo
     */
    public Optional<ArrivalState> answer(MailRow letter, String text, MailFile file, UUID key) {
        if (!settings.demo() || !letter.answered()) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties())) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + key + "@answers.example>");
                }
            };
            mail.setFrom(new InternetAddress(letter.address()));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.replyTo()));
            mail.setSubject("Sv: " + letter.subject(), UTF8);
            mail.setSentDate(Date.from(today.now()));
            MimeBodyPart words = new MimeBodyPart();
            words.setText(
                    text + "\n\nDen 21 nov. 2026 kl. 10:12 skrev Healthy Cities Sverige:\n> " + letter.subject(), UTF8);
            MimeMultipart parts = new MimeMultipart(words);
            if (file != null) {
                parts.addBodyPart(part(file));
            }
            mail.setContent(parts);
            mail.saveChanges();
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            return intake.take(raw.toByteArray());
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static MimeBodyPart part(MailFile file) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(
                new ByteArrayDataSource(file.content(), "application/octet-stream")));
        part.setFileName(jakarta.mail.internet.MimeUtility.encodeText(file.name(), UTF8, null));
        part.setDisposition(jakarta.mail.Part.ATTACHMENT);
        return part;
    }
}
