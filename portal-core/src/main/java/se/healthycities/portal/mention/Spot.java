package se.healthycities.portal.mention;

import java.util.Locale;

/**
 * A place in a text where "@" stands before a word.
 *
 * @param start where the "@" begins in the HTML
 * @param text what follows it, as people read it, in small letters
 * @param ends for each letter of the text where it ends in the HTML
 */
record Spot(int start, String text, int[] ends) {
    /** True when the name stands here as a whole: "@Anna Berg" is not in "@Anna Bergman" or "@Anna Berg-Ek". */
    boolean begins(String name) {
        if (!text.startsWith(name)) {
            return false;
        }
        int after = name.length();
        boolean hyphen = after + 1 < text.length() && "-'’".indexOf(text.charAt(after)) >= 0;
        return !letter(after) && !(hyphen && letter(after + 1));
    }

    private boolean letter(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Where a name of this length ends in the HTML. */
    int end(int length) {
        return ends[length - 1];
    }

    /** A name as spots know it. */
    static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
