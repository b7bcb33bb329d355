package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;
import se.healthycities.portal.settings.MailServer;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** Hands mails over to the network's mail server. */
@ApplicationScoped
public class MailCarrier {
    private final Settings settings;
    private final Today today;

    @Inject
    public MailCarrier(Settings settings, Today today) {
        this.settings = settings;
        this.today = today;
    }

    MailServer server() {
        return settings.mailServer().orElseThrow();
    }

    MailLine line() {
        return new MailLine(session(server()));
    }

    /** @throws MessagingException when the server did not take it */
    void hand(MailLine line, Mail mail) throws MessagingException {
        String returnPath = mail.getReturnWord() == null
                ? null
                : settings.answerAddress()
                        .map(mailbox -> ReturnPath.of(mail, mailbox))
                        .orElse(null);
        line.hand(new MailMessage(line.session(), mail, server().from(), settings.url(), today.now()), returnPath);
    }

    private static Session session(MailServer server) {
        String answer = String.valueOf(server.pace().answer().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put(
                "mail.smtp.connectiontimeout",
                String.valueOf(server.pace().connect().toMillis()));
        properties.put("mail.smtp.timeout", answer);
        properties.put("mail.smtp.writetimeout", answer);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.socketFactory", new PromptSockets());
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
