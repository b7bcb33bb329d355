package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import se.healthycities.portal.settings.MailServer;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** Hands a mail over to the network's mail server. */
@ApplicationScoped
public class MailCarrier {
    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "30000";

    private final Settings settings;
    private final Today today;

    @Inject
    public MailCarrier(Settings settings, Today today) {
        this.settings = settings;
        this.today = today;
    }

    /** @throws MessagingException when the server did not take it */
    void hand(Mail mail) throws MessagingException {
        MailServer server = settings.mailServer().orElseThrow();
        Transport.send(new MailMessage(session(server), mail, server.from(), settings.url(), today.now()));
    }

    private static Session session(MailServer server) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.put("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.protection()) {
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        if (server.user() == null) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        });
    }
}
