package se.healthycities.portal.incoming.message;

/** What came is no mail, or one that is built to be unreadable. */
public class UnreadableMail extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableMail(String why) {
        super(why);
    }

    UnreadableMail(Throwable cause) {
        super(cause);
    }
}
