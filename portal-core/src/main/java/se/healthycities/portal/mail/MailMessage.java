package se.healthycities.portal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it travels: text, HTML and, with some, an entry for the calendar side by side. Its Message-ID follows from the row, so that a mail that was taken just
 * before the portal fell is known again when it comes twice.
 */
class MailMessage extends MimeMessage {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private final String messageId;

    /** @param portal the address of the portal, without a slash at the end */
    MailMessage(Session session, Mail mail, String from, String portal, Instant now) throws MessagingException {
        super(session);
        this.messageId = "<mail-" + mail.getId() + "@" + URI.create(portal).getHost() + ">";
        LetterFrame frame = new LetterFrame(mail, portal);
        setFrom(named(from, LetterFrame.network(mail.getLanguage())));
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getAddress(), true));
        if (mail.getReplyTo() != null) {
            setReplyTo(new InternetAddress[] {new InternetAddress(mail.getReplyTo(), true)});
        }
        setSubject(mail.getSubject(), UTF8);
        setSentDate(Date.from(now));
        setContentLanguage(new String[] {mail.getLanguage().getLanguage()});
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.getUnsubscribe() != null) {
            endedBy(frame.end());
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(frame.text(), UTF8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(frame.html(), UTF8, "html");
        MimeMultipart parts = new MimeMultipart("alternative", text, html);
        if (mail.getCalendar() != null) {
            parts.addBodyPart(entry(mail.getCalendar()));
        }
        setContent(parts);
        // Lines of HTML and of calendars may be longer than mail servers take; packed ones never are.
        for (int i = 0; i < parts.getCount(); i++) {
            parts.getBodyPart(i).setHeader("Content-Transfer-Encoding", i == 0 ? "quoted-printable" : "base64");
        }
    }

    /** Mail programs show a button for it; by one click only where the answer comes by https, as RFC 8058 asks. */
    private void endedBy(String address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address + ">");
        if (address.startsWith("https:")) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Calendars find an invitation among the alternatives of the text, with the method named once more outside. */
    private static MimeBodyPart entry(CalendarPart calendar) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        MimeBodyPart part = new MimeBodyPart();
        byte[] words = calendar.text().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(words, type)));
        part.setHeader("Content-Type", type);
        return part;
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
