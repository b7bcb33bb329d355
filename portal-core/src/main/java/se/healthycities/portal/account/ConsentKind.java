package se.healthycities.portal.account;

import java.util.Arrays;
import java.util.Optional;

/** What a text that people agree to is about. The terms are owed by everybody who uses the portal; the others are free. */
public enum ConsentKind {
    /** How one uses the portal; accepted at the first login and after each new version. */
    TERMS,
    /** That one's party is shown beside one's name. */
    PARTY,
    /** That one's photo is shown. */
    PHOTO,
    /** That the newsletter is sent to one's address. */
    NEWSLETTER;

    /** The kind of this name, or empty for any other words. */
    public static Optional<ConsentKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean free() {
        return this != TERMS;
    }
}
