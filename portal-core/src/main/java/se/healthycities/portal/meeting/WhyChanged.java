package se.healthycities.portal.meeting;

import java.util.UUID;

/**
 * Why an agenda is changed, as its form says it.
 *
 * @param text needed once the papers are locked; "" for nothing
 * @param form the key of the form
 */
public record WhyChanged(String text, UUID form) {
    public static final int LONGEST = 1_000;

    public WhyChanged {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A note can be read at a glance.");
        }
    }

    public static WhyChanged nothing(UUID form) {
        return new WhyChanged("", form);
    }
}
