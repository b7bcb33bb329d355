package se.healthycities.portal.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How this portal is set up: system properties ({@code portal.data}) before the environment ({@code PORTAL_DATA}). A
 * wrong value stops the start with one sentence that says what to set.
 */
@ApplicationScoped
public class Settings {
    private static final Duration LONGEST_LOGIN = Duration.ofHours(12);

    /** The folder for files; made by the launcher. */
    public Path data() {
        return Path.of(find("portal.data").orElse("portal-data")).toAbsolutePath();
    }

    /** The archive that an empty portal takes in at its start (PORTAL_RESTORE). */
    public Optional<Path> restore() {
        return find("portal.restore").map(Path::of).map(Path::toAbsolutePath);
    }

    public boolean demo() {
        return find("portal.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** The day that the demo pretends to be, if any. */
    public Optional<LocalDate> demoToday() {
        if (!demo()) {
            return Optional.empty();
        }
        return find("portal.demo.today").map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (RuntimeException wrong) {
                throw new WrongSetting("Set portal.demo.today to a day such as 2026-11-21, not '" + value + "'.");
            }
        });
    }

    /** The address that links in mails start with, without a slash at the end. */
    public String url() {
        return find("portal.url").orElse("http://127.0.0.1:8080").replaceAll("/+$", "");
    }

    /** How long a login lasts at most (PORTAL_SESSION_HOURS), used or not. */
    public Duration longestLogin() {
        return find("portal.session.hours")
                .map(value -> {
                    if (!value.matches("[1-9]\\d{0,2}")) {
                        throw new WrongSetting("Set portal.session.hours to a number of hours, not '" + value + "'.");
                    }
                    return Duration.ofHours(Long.parseLong(value));
                })
                .orElse(LONGEST_LOGIN);
    }

    /** Administrators give a second factor; in the demo, where everybody shares one password, they may put it off. */
    public boolean secondFactorForced() {
        return !demo();
    }

    /** True when the portal is reached by https: then cookies are Secure and HSTS is sent. */
    public boolean https() {
        return url().startsWith("https:");
    }

    /** The names by which the portal may be called (PORTAL_HOSTS, comma separated); others get 400. */
    public Set<String> hosts() {
        Set<String> hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        Optional.ofNullable(URI.create(url()).getHost()).ifPresent(hosts::add);
        find("portal.hosts").ifPresent(names -> {
            for (String name : names.split(",")) {
                hosts.add(name.trim().toLowerCase(Locale.ROOT));
            }
        });
        return hosts;
    }

    /** Where mails are handed over; empty when no server is named. */
    public Optional<MailServer> mailServer() {
        return MailServer.read(Settings::find);
    }

    /** The mailbox to which people answer and to which mails come back; empty where nothing is read. */
    public Optional<Mailbox> mailbox() {
        return Mailbox.read(Settings::find);
    }

    /** The address that people answer to, which takes words after a plus sign; the demo has one that nothing reaches. */
    public Optional<String> answerAddress() {
        return demo() ? Optional.of("svar@portal.example") : mailbox().map(Mailbox::address);
    }

    /** The virus scanner that looks at every file (PORTAL_CLAMD); empty where files are not scanned. */
    public Optional<VirusScanner> virusScanner() {
        return VirusScanner.read(find("portal.clamd"));
    }

    /** False in demo mode and where no mail server is named: then mails stay in the portal's outbox. */
    public boolean mailLeaves() {
        return !demo() && mailServer().isPresent();
    }

    private static Optional<String> find(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return Optional.ofNullable(value).map(String::trim).filter(v -> !v.isEmpty());
    }
}
