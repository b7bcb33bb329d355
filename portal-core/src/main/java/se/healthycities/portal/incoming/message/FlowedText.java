package se.healthycities.portal.incoming.message;

/** Text whose lines were broken by the mail program only, at their blank ends (RFC 3676): put together again. */
final class FlowedText {
    private FlowedText() {}

    /** @param deleteSpace true when the blank at the end of a broken line is not one of the words */
    static String join(String text, boolean deleteSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean first = true;
        boolean open = false;
        int depth = 0;
        for (String raw : text.replace("\r\n", "\n").split("\n", -1)) {
            int marks = marks(raw);
            String words = raw.substring(marks);
            String line = words.startsWith(" ") ? words.substring(1) : words;
            boolean soft = line.endsWith(" ") && !line.equals("-- ");
            String kept = soft && deleteSpace ? line.substring(0, line.length() - 1) : line;
            if (!open || marks != depth) {
                joined.append(first ? "" : "\n").append(marks == 0 ? "" : ">".repeat(marks) + " ");
            }
            joined.append(kept);
            first = false;
            open = soft;
            depth = marks;
        }
        return joined.toString();
    }

    private static int marks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '>') {
            marks++;
        }
        return marks;
    }
}
