package se.healthycities.portal.incoming.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody has written in an answer by mail: without what is quoted below or above it, without signature and
 * disclaimer. Answers that stand between the quoted lines keep these, because they say nothing without them.
 */
public final class ReplyText {
    private static final int CODE = 4;
    /** No person writes or quotes more. */
    private static final int MOST_LINES = 10_000;

    private ReplyText() {}

    /** @param text as the mail has it, with quoted lines that begin with {@code >} */
    public static String of(String text) {
        List<String> lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replace("\u200b", "")
                .replace("\ufeff", "")
                .lines()
                .limit(MOST_LINES)
                .map(String::stripTrailing)
                .toList();
        List<String> own = Signature.drop(Quotes.drop(OriginalMessage.drop(lines)));
        return own.stream()
                .map(ReplyText::unindented)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** Blanks before a line mean nothing in a mail, but would make it code in a post. */
    private static String unindented(String line) {
        String words = line.stripLeading();
        return line.length() - words.length() >= CODE ? words : line;
    }
}
