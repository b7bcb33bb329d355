package se.healthycities.portal.mail;

import java.util.regex.Pattern;

/** What somebody typed, without the characters that could turn it into anything else than text. */
final class PlainText {
    private static final int LONGEST_LINE = 200;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** Control characters, and those that turn the direction of reading round. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private PlainText() {}

    /** Line ends become simple ones, other control characters go. */
    static String of(String typed) {
        return INVISIBLE
                .matcher(LINE_END.matcher(typed).replaceAll("\n").replace('\t', ' '))
                .replaceAll("");
    }

    /** The same in one line that fits a header. */
    static String line(String typed) {
        String line = of(typed).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE) - 1)) + "…";
    }
}
