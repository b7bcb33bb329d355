package se.healthycities.portal.status;

/** How well something is; said in words beside every colour (K6). */
public enum Level {
    WELL,
    /** Nothing is broken yet, but somebody should look. */
    WATCH,
    /** Somebody has to do something. */
    ACT;

    public Level worse(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
