package se.healthycities.portal.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as people see it and every computer can keep it: without folders, invisible characters, tricks of
 * writing direction and names that Windows takes for devices (ASVS V5.3.2, V5.4.2). Letters of all languages stay.
 */
public final class FileName {
    private static final int LONGEST = 150;
    private static final int LONGEST_IN_BYTES = 255;
    private static final int LONGEST_ENDING = 10;
    private static final String NAMELESS = "fil";

    /** Control and format characters, halves of characters, and what has no meaning or an own one in some system. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\"<>|:*?\\x{FFFD}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(com|lpt)[0-9\\u00b9\\u00b2\\u00b3]) *(\\..*)?");

    private FileName() {}

    public static String clean(String name) {
        String composed = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC);
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String visible = Normalizer.normalize(UNSEEN.matcher(last).replaceAll(""), Normalizer.Form.NFC);
        String trimmed = edged(BLANKS.matcher(visible).replaceAll(" "));
        String safe = DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
        return safe.isEmpty() ? NAMELESS : shortened(safe);
    }

    /** The name with a number before its ending: {@code Protokoll (2).pdf}. */
    public static String numbered(String name, int number) {
        String ending = ending(name);
        return fitted(name.substring(0, name.length() - ending.length()), " (" + number + ")" + ending);
    }

    /** At most as long as every file system allows; the ending stays. */
    private static String shortened(String name) {
        String ending = ending(name);
        return fitted(name.substring(0, name.length() - ending.length()), ending);
    }

    private static String fitted(String stem, String tail) {
        if (fits(stem + tail)) {
            return stem + tail;
        }
        String shorter = stem;
        while (!fits(shorter + tail)) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return edged(shorter) + tail;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES;
    }

    private static String edged(String name) {
        return EDGES.matcher(name).replaceAll("");
    }
}
