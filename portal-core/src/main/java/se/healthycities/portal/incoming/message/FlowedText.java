package se.healthycities.portal.incoming.message;

import java.util.ArrayList;
import java.util.List;

/** Text whose lines were broken by the mail program only, at their blank ends (RFC 3676): put together again. */
final class FlowedText {
    private FlowedText() {}

    /** @param deleteSpace true when the blank at the end of a broken line is not one of the words */
    static String join(String text, boolean deleteSpace) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        int depth = 0;
        for (String raw : text.replace("\r\n", "\n").split("\n", -1)) {
            int marks = marks(raw);
            String words = raw.substring(marks);
            String line = words.startsWith(" ") ? words.substring(1) : words;
            boolean soft = line.endsWith(" ") && !line.equals("-- ");
            String kept = soft && deleteSpace ? line.substring(0, line.length() - 1) : line;
            if (open && marks == depth) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + kept);
            } else {
                joined.add((marks == 0 ? "" : ">".repeat(marks) + " ") + kept);
            }
            open = soft;
            depth = marks;
        }
        return String.join("\n", joined);
    }

    private static int marks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '>') {
            marks++;
        }
        return marks;
    }
}
