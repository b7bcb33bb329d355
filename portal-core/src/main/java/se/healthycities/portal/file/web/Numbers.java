package se.healthycities.portal.file.web;

import org.apache.wicket.util.string.StringValue;

/** The number at the start of a part of an address ({@code 17-protokoll}); 0 when there is none. */
final class Numbers {
    private Numbers() {}

    static long of(StringValue part) {
        String digits = part.toString("").replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }
}
