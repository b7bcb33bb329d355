package se.healthycities.portal.incoming;

/** Why a mail that came in did not become a post. */
public enum Reason {
    /** It was sent to an address that the portal has not made. */
    ADDRESS,
    /** It does not come from the person's own address. */
    SENDER,
    /** The receiving server does not believe that its sender sent it. */
    FORGED,
    /** The person may not write there today. */
    NO_RIGHT,
    /** The terms of the network changed and the person has not accepted them. */
    TERMS,
    /** The discussion is closed, or the season is over for writing. */
    CLOSED,
    /** The discussion is not there any more. */
    GONE,
    /** Nothing is left when quotes and signature are taken away. */
    EMPTY,
    /** More words or files than a post may have. */
    TOO_MUCH,
    /** The person answers more often than people do; two machines may be talking to each other. */
    TOO_OFTEN,
    /** Nobody could say what it says. */
    UNREADABLE,
    /** The portal itself failed with it. */
    FAULT;

    /** True for what its sender is told by mail, because it is known who that is. */
    boolean tellsSender() {
        return switch (this) {
            case NO_RIGHT, TERMS, CLOSED, GONE, EMPTY, TOO_MUCH -> true;
            case ADDRESS, SENDER, FORGED, TOO_OFTEN, UNREADABLE, FAULT -> false;
        };
    }
}
