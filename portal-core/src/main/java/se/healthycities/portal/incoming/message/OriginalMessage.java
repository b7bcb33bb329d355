package se.healthycities.portal.incoming.message;

import java.util.List;
import java.util.regex.Pattern;

/** The mail that is answered, as Outlook puts it below the answer: unmarked, after a line or a few lines of header. */
final class OriginalMessage {
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)>?\\s*-{2,}\\s*(ursprungligt meddelande|original ?meddelande|original[ -]?message|vidarebefordrat meddelande|forwarded message|originalnachricht)\\s*-{2,}");
    private static final Pattern RULE = Pattern.compile("[_\\u2500\\u2014-]{10,}|\\*{3,}");
    private static final Pattern FROM = Pattern.compile("(?i)\\*?(från|from|avsändare)\\s?:\\*?\\s*\\S.*");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)\\*?(skickat|sent|datum|date|till|to|kopia|cc|ämne|subject|svar till|reply-to|prioritet|importance)\\s?:\\*?(\\s.*|$)");
    private static final int A_FEW = 6;
    private static final int ENOUGH = 2;

    private OriginalMessage() {}

    /** The lines before it; all lines when nothing was written before it. */
    static List<String> drop(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (begins(lines, i)) {
                List<String> before = lines.subList(0, i);
                return before.stream().allMatch(String::isBlank) ? lines : before;
            }
        }
        return lines;
    }

    private static boolean begins(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (SEPARATOR.matcher(line).matches()) {
            return true;
        }
        if (RULE.matcher(line).matches()) {
            int next = at + 1;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            return next < lines.size() && header(lines, next);
        }
        return header(lines, at);
    }

    private static boolean header(List<String> lines, int at) {
        if (!FROM.matcher(lines.get(at).strip()).matches()) {
            return false;
        }
        long found = lines.subList(at + 1, Math.min(lines.size(), at + 1 + A_FEW)).stream()
                .filter(line -> HEADER.matcher(line.strip()).matches())
                .count();
        return found >= ENOUGH;
    }
}
