package se.healthycities.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the network's mail server, opened with the first mail and kept for those that follow. */
class MailLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);

    private static final String RETURN_PATH = "mail.smtp.from";

    private final Session session;
    private Transport transport;

    MailLine(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /**
     * @param returnPath where the mail comes back to, or null for its sender
     * @throws MessagingException when the server did not take it, or nobody knows whether it did
     */
    void hand(MimeMessage message, String returnPath) throws MessagingException {
        open();
        if (returnPath == null) {
            session.getProperties().remove(RETURN_PATH);
        } else {
            session.getProperties().setProperty(RETURN_PATH, returnPath);
        }
        message.saveChanges();
        transport.sendMessage(message, message.getAllRecipients());
    }

    /** Servers close a connection when it was idle or has carried enough; this is seen before a mail is risked on it. */
    private void open() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            close();
            transport = session.getTransport("smtp");
            transport.connect();
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException fault) {
                LOG.debug("The mail server did not say goodbye", fault);
            }
            transport = null;
        }
    }
}
