package se.healthycities.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.search.Hit.Piece;

/** The words around what was looked for. */
final class Snippets {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 220;
    /** As long may the ending be that a stem has lost. */
    private static final int ENDING = 6;

    private Snippets() {}

    /** @param beginnings how the words begin that are marked */
    static List<Piece> of(String text, Set<String> beginnings) {
        int start = start(text, beginnings);
        int end = Math.min(text.length(), start + LENGTH);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        Matcher words = WORD.matcher(text).region(start, end);
        while (words.find()) {
            if (marked(text, words, beginnings)) {
                add(pieces, (at == start && start > 0 ? "… " : "") + text.substring(at, words.start()), false);
                add(pieces, words.group(), true);
                at = words.end();
            }
        }
        String rest = text.substring(at, end) + (end < text.length() ? " …" : "");
        add(pieces, (at == start && start > 0 ? "… " : "") + rest, false);
        return pieces;
    }

    /** A little before the first word that is marked, at the beginning of a word. */
    private static int start(String text, Set<String> beginnings) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (marked(text, words, beginnings)) {
                int blank = words.start() <= BEFORE ? 0 : text.indexOf(' ', words.start() - BEFORE) + 1;
                return Math.min(blank, words.start());
            }
        }
        return 0;
    }

    private static boolean marked(String text, Matcher word, Set<String> beginnings) {
        int length = word.end() - word.start();
        for (String stem : beginnings) {
            int ending = length - stem.length();
            if (ending >= 0 && ending <= ENDING && text.regionMatches(true, word.start(), stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
