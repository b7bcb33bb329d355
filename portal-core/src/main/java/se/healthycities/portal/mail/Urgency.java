package se.healthycities.portal.mail;

/** What goes first when many mails wait: nobody waits for a login link behind a thousand digests. */
enum Urgency {
    /** Somebody sits before the screen and waits for it. */
    AT_ONCE,
    /** What must reach its receiver. */
    LETTER,
    /** What one may do without: it can be called off by one click. */
    OPTIONAL;

    static Urgency of(String kind, boolean optional) {
        if (optional) {
            return OPTIONAL;
        }
        return kind.startsWith("login-") || kind.equals("email-change") ? AT_ONCE : LETTER;
    }
}
