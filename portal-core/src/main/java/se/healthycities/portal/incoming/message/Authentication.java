package se.healthycities.portal.incoming.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the server that received a mail believes its sender (RFC 8601). Only the first line by that server counts: whatever
 * stands below it, the sender may have written. Within the line only the beginning of each part is a result, because
 * the rest repeats words of the sender.
 */
public final class Authentication {
    private static final Pattern RESULT = Pattern.compile("\\s*(spf|dkim|dmarc)\\s*=\\s*([a-z]+)");
    private static final Pattern DOMAIN =
            Pattern.compile("(?<!\\S)(?:smtp\\.mailfrom|header\\.[di])=(?:\\S*@)?([^\\s@]+)(?!\\S)");

    private Authentication() {}

    /** @param authority the receiving server's name, or null when its word is not to be had */
    public static boolean failed(ReceivedMail mail, String authority) {
        if (authority == null) {
            return false;
        }
        List<String> lines = mail.headers("Authentication-Results").stream()
                .map(line -> bare(line).toLowerCase(Locale.ROOT).strip())
                .filter(line -> line.split("[;\\s]", 2)[0].equals(authority))
                .toList();
        String from = mail.sender().orElse("");
        return lines.isEmpty() || failed(lines.get(0), from.substring(from.lastIndexOf('@') + 1));
    }

    private static boolean failed(String line, String from) {
        List<Boolean> policies = new ArrayList<>();
        boolean passed = false;
        boolean failure = false;
        for (String part : line.split(";")) {
            Matcher result = RESULT.matcher(part);
            if (result.lookingAt()) {
                boolean pass = result.group(2).equals("pass");
                if (result.group(1).equals("dmarc")) {
                    policies.add(pass);
                } else {
                    passed |= pass && aligned(part, from);
                }
                failure |= result.group(2).equals("fail") || result.group(2).equals("permerror");
            }
        }
        boolean policy = !policies.isEmpty() && !policies.contains(false);
        return !policy && (failure || !passed);
    }

    /** Whether a result is about the domain of the sender: anybody has a good result for a domain of their own. */
    private static boolean aligned(String part, String from) {
        Matcher domain = DOMAIN.matcher(part);
        boolean found = false;
        while (domain.find()) {
            String other = domain.group(1);
            boolean parent = other.indexOf('.') > 0 && from.endsWith("." + other);
            if (from.isEmpty() || !(parent || other.equals(from) || other.endsWith("." + from))) {
                return false;
            }
            found = true;
        }
        return found;
    }

    /** Without comments and quoted words, because the sender may have chosen them. */
    private static String bare(String line) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (char sign : line.toCharArray()) {
            boolean outside = depth == 0 && !quoted;
            if (escaped) {
                escaped = false;
            } else if (sign == '\\' && !outside) {
                escaped = true;
            } else if (sign == '"' && depth == 0) {
                quoted = !quoted;
            } else if (sign == '(' && !quoted) {
                depth++;
            } else if (sign == ')' && depth > 0) {
                depth--;
            } else if (outside) {
                bare.append(sign);
            }
        }
        return bare.toString();
    }
}
