package se.healthycities.portal.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits after an attempt that failed; the waits grow, and after the last one it has failed. */
final class Pauses {
    private static final List<Duration> ALL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    /** Which of them is the longest when it was not the mail's own fault. */
    private static final int LONGEST_FOR_SERVER = 2;

    private Pauses() {}

    /**
     * @param attempts how many attempts were made before this one
     * @return empty when another attempt would be in vain; trouble of the network's own server is never the end of a mail
     */
    static Optional<Duration> after(SmtpFault.Kind fault, int attempts) {
        return switch (fault) {
            case REFUSED -> Optional.empty();
            case SERVER -> Optional.of(ALL.get(Math.min(attempts, LONGEST_FOR_SERVER)));
            case LATER, RECEIVER -> attempts < ALL.size() ? Optional.of(ALL.get(attempts)) : Optional.empty();
        };
    }
}
