package se.healthycities.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.healthycities.portal.search.Hit.Piece;

/** The words around what was looked for. */
final class Snippets {
    private static final int BEFORE = 60;
    private static final int LENGTH = 220;
    /** As long may the ending be that a stem has lost. */
    private static final int ENDING = 6;

    private Snippets() {}

    /** @param beginnings how the words begin that are marked */
    static List<Piece> of(String text, Set<String> beginnings) {
        int start = start(text, beginnings);
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (int word = wordStart(text, start); word < end; word = wordStart(text, wordEnd(text, word))) {
            int wordEnd = wordEnd(text, word);
            if (marked(text, word, wordEnd, beginnings)) {
                add(pieces, (at == start && start > 0 ? "… " : "") + text.substring(at, word), false);
                add(pieces, text.substring(word, wordEnd), true);
                at = wordEnd;
            }
        }
        String rest = text.substring(at, end) + (end < text.length() ? " …" : "");
        add(pieces, (at == start && start > 0 ? "… " : "") + rest, false);
        return pieces;
    }

    /** A little before the first word that is marked, at the beginning of a word. */
    private static int start(String text, Set<String> beginnings) {
        for (int word = wordStart(text, 0); word < text.length(); word = wordStart(text, wordEnd(text, word))) {
            if (marked(text, word, wordEnd(text, word), beginnings)) {
                int blank = word <= BEFORE ? 0 : text.indexOf(' ', word - BEFORE) + 1;
                return Math.min(blank, word);
            }
        }
        return 0;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean marked(String text, int word, int end, Set<String> beginnings) {
        for (String stem : beginnings) {
            int ending = end - word - stem.length();
            if (ending >= 0 && ending <= ENDING && text.regionMatches(true, word, stem, 0, stem.length())) {
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
