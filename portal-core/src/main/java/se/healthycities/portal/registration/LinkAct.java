package se.healthycities.portal.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a link in a letter about a registration lets one do; each is a purpose of its own. */
public enum LinkAct {
    CONFIRM,
    ACCEPT,
    DECLINE,
    CANCEL,
    /** No more reminders of this occasion (RFC 8058). */
    QUIET;

    /** The word in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkAct> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    String purpose() {
        return "registration." + word();
    }
}
