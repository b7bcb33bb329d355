package se.healthycities.portal.calendar;

import java.util.Arrays;

/** How one takes part in an occasion. */
public enum Mode {
    ONSITE("onsite"),
    ONLINE("online"),
    HYBRID("hybrid"),
    WEBCAST("webcast");

    private final String key;

    Mode(String key) {
        this.key = key;
    }

    /** As it is stored, and as the texts name it. */
    public String key() {
        return key;
    }

    public boolean remote() {
        return this != ONSITE;
    }

    /** On site when nothing was said; what the register of old occasions calls mixed is hybrid. */
    public static Mode of(String key) {
        String known = "mixed".equals(key) ? HYBRID.key : key;
        return Arrays.stream(values())
                .filter(mode -> mode.key.equals(known))
                .findFirst()
                .orElse(ONSITE);
    }
}
