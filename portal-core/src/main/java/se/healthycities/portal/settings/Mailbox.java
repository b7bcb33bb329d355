package se.healthycities.portal.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.healthycities.portal.settings.MailServer.Protection;

/**
 * The mailbox of the portal's own to which people answer and to which mails come back, read by IMAP.
 *
 * @param address what the mailbox is reached by; its server hands over {@code local+word@domain} as well
 * @param authority the server whose Authentication-Results are believed, or null when none is to be had
 */
public record Mailbox(
        String host,
        int port,
        String user,
        String password,
        Protection protection,
        String folder,
        String address,
        String authority) {
    private static final int LONGEST_LOCAL_PART = 16;

    /** @throws WrongSetting in one sentence that says what to set */
    static Optional<Mailbox> read(Function<String, Optional<String>> find) {
        Optional<String> host = find.apply("portal.imap.host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        if (host.get().matches(".*[\\s/:@].*")) {
            throw new WrongSetting(
                    "Set PORTAL_IMAP_HOST to the bare name of the mail server, not '" + host.get() + "'.");
        }
        String user = needed(find, "portal.imap.user", "the name that the mailbox is opened by");
        Protection protection = protection(find.apply("portal.imap.protection").orElse("TLS"));
        int usual = protection == Protection.TLS ? 993 : 143;
        return Optional.of(new Mailbox(
                host.get(),
                Numbers.read(find, "portal.imap.port", usual, Numbers.HIGHEST_PORT),
                user,
                needed(find, "portal.imap.password", "the mailbox's password"),
                protection,
                find.apply("portal.imap.folder").orElse("INBOX"),
                address(find.apply("portal.imap.address").orElse(user)),
                find.apply("portal.imap.authority")
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .orElse(null)));
    }

    private static String needed(Function<String, Optional<String>> find, String name, String what) {
        return find.apply(name)
                .orElseThrow(() -> new WrongSetting(
                        "Set " + name.toUpperCase(Locale.ROOT).replace('.', '_') + " to " + what + "."));
    }

    private static String address(String value) {
        String address = value.toLowerCase(Locale.ROOT);
        if (!address.matches("[a-z0-9._-]{1," + LONGEST_LOCAL_PART + "}@[a-z0-9.-]+")) {
            throw new WrongSetting(
                    "Set PORTAL_IMAP_ADDRESS to the mailbox's address, such as svar@network.example, with" + " at most "
                            + LONGEST_LOCAL_PART + " characters before the @, not '" + value + "'.");
        }
        return address;
    }

    private static Protection protection(String value) {
        return Arrays.stream(Protection.values())
                .filter(known -> known.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new WrongSetting("Set PORTAL_IMAP_PROTECTION to TLS, STARTTLS or NONE, not '" + value + "'."));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + protection + ")";
    }
}
