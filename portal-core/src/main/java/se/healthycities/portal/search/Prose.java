package se.healthycities.portal.search;

import java.util.regex.Pattern;

/** What somebody wrote, without the signs that say how it looks. */
final class Prose {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("(?m)^\\s{0,3}(?:#{1,6}|>+|[-*+]|\\d+\\.)\\s+|[*_`~]{1,3}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Prose() {}

    static String of(String markdown) {
        String text = SIGNS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
