package se.healthycities.portal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it travels: text and HTML side by side. Its Message-ID follows from the row, so that a mail that was taken just
 * before the portal fell is known again when it comes twice.
 */
class MailMessage extends MimeMessage {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private final String messageId;

    MailMessage(Session session, Mail mail, String from, String host, Instant now) throws MessagingException {
        super(session);
        this.messageId = ReturnPath.messageId(mail, host);
        setFrom(named(from, LetterFrame.network(mail.getLanguage())));
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getAddress(), true));
        if (mail.getReplyTo() != null) {
            setReplyTo(new InternetAddress[] {new InternetAddress(mail.getReplyTo(), true)});
        }
        setSubject(mail.getSubject(), UTF8);
        setSentDate(Date.from(now));
        setContentLanguage(new String[] {mail.getLanguage().getLanguage()});
        setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(LetterFrame.text(mail), UTF8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(LetterFrame.html(mail), UTF8, "html");
        setContent(new MimeMultipart("alternative", text, html));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF8);
        } catch (UnsupportedEncodingException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
