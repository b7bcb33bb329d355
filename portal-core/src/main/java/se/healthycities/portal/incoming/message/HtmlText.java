package se.healthycities.portal.incoming.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/**
 * The words of a mail that has HTML only: lines where a reader sees lines, {@code >} before what is quoted, and of scripts,
 * styles and pictures nothing.
 */
public final class HtmlText {
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "tr",
            "li",
            "ul",
            "ol",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "hr",
            "section",
            "article",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "address");
    private static final Set<String> APART =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "hr");
    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "title", "noscript", "template", "svg", "math");

    private static final int DEEPEST = 5;

    private HtmlText() {}

    public static String of(String html) {
        Reader reader = new Reader();
        HtmlSanitizer.sanitize(html, reader);
        return reader.text();
    }

    /** Follows the tags; the lexer before it is the one that cleans what people write. */
    private static final class Reader implements HtmlSanitizer.Policy {
        private final StringBuilder text = new StringBuilder();
        private int quotes;
        private int silent;
        private boolean blank;

        @Override
        public void openDocument() {
            text.setLength(0);
        }

        @Override
        public void closeDocument() {
            newLine();
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            String element = name.toLowerCase(Locale.ROOT);
            if (SILENT.contains(element)) {
                silent++;
            } else if (element.equals("br")) {
                lineBreak();
            } else if (LINES.contains(element)) {
                newLine();
                apart(element);
            }
            if (element.equals("blockquote")) {
                quotes++;
            } else if (element.equals("li")) {
                words("- ");
            } else if (element.equals("hr")) {
                words("________________________________");
                newLine();
            }
        }

        @Override
        public void closeTag(String name) {
            String element = name.toLowerCase(Locale.ROOT);
            if (SILENT.contains(element)) {
                silent = Math.max(0, silent - 1);
            } else if (LINES.contains(element)) {
                newLine();
                apart(element);
            }
            if (element.equals("blockquote")) {
                quotes = Math.max(0, quotes - 1);
            }
        }

        @Override
        public void text(String words) {
            if (silent > 0) {
                return;
            }
            String line = words.replace('\u00a0', ' ').replaceAll("\\s+", " ");
            words(atStart() ? line.stripLeading() : line);
        }

        private void words(String words) {
            if (!words.isEmpty()) {
                if (atStart()) {
                    if (blank && text.length() > 0) {
                        text.append(marks().stripTrailing()).append('\n');
                    }
                    blank = false;
                    text.append(marks());
                }
                text.append(words);
            }
        }

        private void lineBreak() {
            if (atStart()) {
                blank = true;
            } else {
                newLine();
            }
        }

        private void newLine() {
            if (!atStart()) {
                text.append('\n');
            }
        }

        private void apart(String element) {
            blank |= APART.contains(element);
        }

        private boolean atStart() {
            return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        }

        private String marks() {
            return "> ".repeat(Math.min(quotes, DEEPEST));
        }

        private String text() {
            return text.toString();
        }
    }
}
