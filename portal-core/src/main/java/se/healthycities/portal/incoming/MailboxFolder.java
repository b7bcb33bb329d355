package se.healthycities.portal.incoming;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import se.healthycities.portal.settings.MailServer.Protection;
import se.healthycities.portal.settings.Mailbox;

/** The open mailbox: what came after a number, each mail as it came. */
final class MailboxFolder implements AutoCloseable {
    /** Bytes of a mail that is read, with its files; reading takes several times as much memory. */
    private static final int LARGEST = 12_000_000;

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "60000";

    private final Store store;
    private final Folder folder;

    /** A mail's number in the mailbox. */
    record Numbered(long uid, Message message) {}

    private MailboxFolder(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    static MailboxFolder open(Mailbox mailbox) throws MessagingException {
        boolean tls = mailbox.protection() == Protection.TLS;
        String protocol = tls ? "imaps" : "imap";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", CONNECT_MILLISECONDS);
        properties.put(prefix + "timeout", ANSWER_MILLISECONDS);
        properties.put(prefix + "writetimeout", ANSWER_MILLISECONDS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "partialfetch", "false");
        boolean starttls = mailbox.protection() == Protection.STARTTLS;
        properties.put(prefix + "starttls.enable", String.valueOf(starttls));
        properties.put(prefix + "starttls.required", String.valueOf(starttls));
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
        try {
            Folder folder = store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            return new MailboxFolder(store, folder);
        } catch (MessagingException | RuntimeException fault) {
            store.close();
            throw fault;
        }
    }

    long validity() throws MessagingException {
        return ((UIDFolder) folder).getUIDValidity();
    }

    /** The oldest first. */
    List<Numbered> after(long uid, int most) throws MessagingException {
        UIDFolder numbers = (UIDFolder) folder;
        List<Numbered> mails = new ArrayList<>();
        for (Message message : numbers.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            long own = message == null ? 0 : numbers.getUID(message);
            // A server answers with its last mail when it has none after the number.
            if (own > uid && mails.size() < most) {
                mails.add(new Numbered(own, message));
            }
        }
        return mails;
    }

    static boolean large(Message message) throws MessagingException {
        return message.getSize() > LARGEST;
    }

    static byte[] content(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        message.writeTo(content);
        return content.toByteArray();
    }

    /** What stands above the words; what kind of content follows is left out, because none does. */
    static byte[] header(Message message) throws MessagingException {
        StringBuilder lines = new StringBuilder();
        for (Header line : Collections.list(message.getAllHeaders())) {
            if (!line.getName().toLowerCase(Locale.ROOT).startsWith("content-")) {
                lines.append(line.getName())
                        .append(": ")
                        .append(line.getValue())
                        .append("\r\n");
            }
        }
        return lines.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static void seen(Message message) throws MessagingException {
        message.setFlag(Flags.Flag.SEEN, true);
    }

    /** Takes away what was dealt with and is older. */
    void clear(Instant before) throws MessagingException {
        Message[] old = folder.search(new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.SEEN), true),
                new ReceivedDateTerm(ComparisonTerm.LT, Date.from(before))));
        folder.setFlags(old, new Flags(Flags.Flag.DELETED), true);
    }

    @Override
    public void close() throws MessagingException {
        try {
            folder.close(true);
        } finally {
            store.close();
        }
    }
}
