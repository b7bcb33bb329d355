package se.healthycities.portal.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The network's own mail server, to which the portal hands its mails over.
 *
 * @param user null when the server asks for no login
 * @param from the sender's address of every mail
 */
public record MailServer(String host, int port, String user, String password, Protection protection, String from) {
    private static final int HIGHEST_PORT = 65535;

    /** How the way to the server is protected. */
    public enum Protection {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Protection(int port) {
            this.port = port;
        }
    }

    /** @throws WrongSetting in one sentence that says what to set */
    static Optional<MailServer> read(Function<String, Optional<String>> find) {
        Optional<String> host = find.apply("portal.smtp.host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String user = find.apply("portal.smtp.user").orElse(null);
        String password = find.apply("portal.smtp.password").orElse(null);
        if ((user == null) != (password == null)) {
            throw new WrongSetting("Set PORTAL_SMTP_USER and PORTAL_SMTP_PASSWORD both, or neither of them.");
        }
        Protection protection = protection(find.apply("portal.smtp.protection").orElse("STARTTLS"));
        int port = find.apply("portal.smtp.port").map(MailServer::port).orElse(protection.port);
        String from = find.apply("portal.mail.from")
                .filter(address -> address.matches("[^\\s<>,;]+@[^\\s<>,;@]+"))
                .orElseThrow(() -> new WrongSetting(
                        "Set PORTAL_MAIL_FROM to the address that mails come from, such as portal@network.example."));
        if (host.get().matches(".*[\\s/:@].*")) {
            throw new WrongSetting(
                    "Set PORTAL_SMTP_HOST to the bare name of the mail server, not '" + host.get() + "'.");
        }
        return Optional.of(new MailServer(host.get(), port, user, password, protection, from));
    }

    private static Protection protection(String value) {
        return Arrays.stream(Protection.values())
                .filter(known -> known.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new WrongSetting("Set PORTAL_SMTP_PROTECTION to STARTTLS, TLS or NONE, not '" + value + "'."));
    }

    private static int port(String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new WrongSetting("Set PORTAL_SMTP_PORT to a number from 1 to 65535, not '" + value + "'.");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + protection + ")";
    }
}
