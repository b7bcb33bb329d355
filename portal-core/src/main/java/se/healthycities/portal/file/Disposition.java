package se.healthycities.portal.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The header that makes a browser save a file instead of showing it, with its name in both forms of RFC 6266: plain letters
 * for old programs, and the name itself.
 */
public final class Disposition {
    /** Signs that RFC 5987 lets stand as they are. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    public static String attachment(String name) {
        return "attachment; filename=\"" + fallback(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    /** Å becomes A; what has no plain letter becomes a line. A percent sign would be decoded by some browsers. */
    private static String fallback(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        StringBuilder header = new StringBuilder();
        for (byte value : name.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (value & 0xff);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
            header.append(plain ? String.valueOf(sign) : String.format("%%%02X", (int) sign));
        }
        return header.toString();
    }
}
