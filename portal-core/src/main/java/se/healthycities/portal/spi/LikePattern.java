package se.healthycities.portal.spi;

import java.util.Locale;

/** Words of a visitor as an SQL pattern: in small letters, with the pattern's own signs escaped by "!". */
public final class LikePattern {
    private LikePattern() {}

    public static String containing(String words) {
        String plain = words.trim().toLowerCase(Locale.ROOT);
        String escaped = plain.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }
}
