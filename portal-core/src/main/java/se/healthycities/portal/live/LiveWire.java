package se.healthycities.portal.live;

/** The way to one open page. None of its methods waits for the other end. */
public interface LiveWire {
    void send(String words);

    /** Asks whether the other end is still there. */
    void ping();

    /** True when the last question was answered. */
    boolean alive();

    void close(Ending why);

    /** Why waiting ends. */
    enum Ending {
        /** The right to read is over. */
        NO_RIGHT,
        TOO_MANY,
        /** Nobody answers. */
        GONE
    }
}
