package se.healthycities.portal.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Text as the index takes it apart: small letters, and a blank for every sign that is no letter and no digit (H2). */
final class PlainWords {
    private static final int LONGEST = 60;

    private PlainWords() {}

    /** @return "" for null */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char sign = small.charAt(i);
            words.append(Character.isLetterOrDigit(sign) ? sign : ' ');
        }
        return words.toString();
    }

    /** The words of such a text, each once; what is no word of any language is left out. */
    static Set<String> distinct(String plain) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.split(" +")) {
            if (word.length() > 1 && word.length() <= LONGEST && !word.chars().allMatch(Character::isDigit)) {
                words.add(word);
            }
        }
        return words;
    }
}
