package se.healthycities.portal.incoming.message;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the server that received a mail believes its sender (RFC 8601). Only the first line by that server counts: whatever
 * stands below it, the sender may have written.
 */
public final class Authentication {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern RESULT = Pattern.compile("\\b(spf|dkim|dmarc)\\s*=\\s*([a-z]+)");

    private Authentication() {}

    /** @param authority the receiving server's name, or null when its word is not to be had */
    public static boolean failed(ReceivedMail mail, String authority) {
        if (authority == null) {
            return false;
        }
        List<String> lines = mail.headers("Authentication-Results").stream()
                .map(line -> COMMENT.matcher(line)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .filter(line -> line.split("[;\\s]", 2)[0].equals(authority))
                .toList();
        return lines.isEmpty() || failed(lines.get(0));
    }

    private static boolean failed(String line) {
        Map<String, Boolean> passed = new HashMap<>();
        boolean failure = false;
        Matcher result = RESULT.matcher(line);
        while (result.find()) {
            passed.merge(result.group(1), result.group(2).equals("pass"), Boolean::logicalOr);
            failure |= result.group(2).equals("fail") || result.group(2).equals("permerror");
        }
        boolean policy = passed.getOrDefault("dmarc", false);
        return !policy && (failure || !passed.containsValue(true));
    }
}
