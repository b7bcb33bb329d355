package se.healthycities.reports.place;

/** How much a room agrees on a theme while it answers: where it does not, there is something to talk about. */
public enum Spread {
    CLOSE,
    SOME,
    WIDE;

    private static final double CLOSE_UP_TO = 0.15;
    private static final double SOME_UP_TO = 0.28;

    /** @param share the standard deviation as a share of the scale */
    static Spread of(double share) {
        return share <= CLOSE_UP_TO ? CLOSE : share <= SOME_UP_TO ? SOME : WIDE;
    }
}
