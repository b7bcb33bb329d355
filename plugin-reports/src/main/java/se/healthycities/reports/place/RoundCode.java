package se.healthycities.reports.place;

import java.security.SecureRandom;
import java.util.Locale;

/** The short word by which people in the room come to an assessment; its signs are not mistaken for each other. */
public final class RoundCode {
    private static final String SIGNS = "ACDEFHJKMNPRTUVWXY3479";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RoundCode() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As people type it: small letters, blanks and hyphens do not matter. */
    public static String typed(String words) {
        return words.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** True for what could be a code at all. */
    public static boolean possible(String code) {
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** For the eye and the ear: two groups of three. */
    public static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
