package se.healthycities.portal.settings;

import java.time.Duration;
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
public record MailServer(
        String host, int port, String user, String password, Protection protection, String from, Pace pace) {

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

    /**
     * How hard the server is worked.
     *
     * @param connections how many mails it takes at the same time
     * @param connect how long it may take to open a connection
     * @param answer how long it may take to answer one command
     */
    public record Pace(int connections, Duration connect, Duration answer) {
        /** What holds unless something else is set. */
        public static final Pace USUAL = new Pace(4, Duration.ofSeconds(10), Duration.ofSeconds(30));

        private static final int COMMANDS = 6;
        private static final int LONGEST = 600;

        /** A mail that was handed out longer ago than this is in nobody's hand any more. */
        public Duration longestHandOver() {
            return connect.plus(answer.multipliedBy(COMMANDS)).plusMinutes(1);
        }

        private static Pace read(Function<String, Optional<String>> find) {
            return new Pace(
                    Numbers.read(find, "portal.smtp.connections", USUAL.connections, 20),
                    Duration.ofSeconds(Numbers.read(
                            find, "portal.smtp.connect.seconds", (int) USUAL.connect.toSeconds(), LONGEST)),
                    Duration.ofSeconds(
                            Numbers.read(find, "portal.smtp.answer.seconds", (int) USUAL.answer.toSeconds(), LONGEST)));
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
        int port = Numbers.read(find, "portal.smtp.port", protection.port, Numbers.HIGHEST_PORT);
        String from = find.apply("portal.mail.from")
                .filter(address -> address.matches("[^\\s<>,;]+@[^\\s<>,;@]+"))
                .orElseThrow(() -> new WrongSetting(
                        "Set PORTAL_MAIL_FROM to the address that mails come from, such as portal@network.example."));
        if (host.get().matches(".*[\\s/:@].*")) {
            throw new WrongSetting(
                    "Set PORTAL_SMTP_HOST to the bare name of the mail server, not '" + host.get() + "'.");
        }
        return Optional.of(new MailServer(host.get(), port, user, password, protection, from, Pace.read(find)));
    }

    private static Protection protection(String value) {
        return Arrays.stream(Protection.values())
                .filter(known -> known.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new WrongSetting("Set PORTAL_SMTP_PROTECTION to STARTTLS, TLS or NONE, not '" + value + "'."));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + protection + ")";
    }
}
