package se.healthycities.portal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words as a reader counts them: whatever stands between blanks and has a letter or a digit in it. */
final class WordCount {
    private static final String MORE = "…";

    private WordCount() {}

    /** @param texts null counts nothing */
    static int of(String... texts) {
        int words = 0;
        for (String text : texts) {
            words += text == null
                    ? 0
                    : (int) tokens(text).filter(WordCount::isWord).count();
        }
        return words;
    }

    /** The first words, with a sign that there are more; a text that is short enough stays as it is. */
    static String cut(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        List<String> kept = new ArrayList<>();
        int words = 0;
        for (String token : tokens(text).toList()) {
            words += isWord(token) ? 1 : 0;
            if (words > most) {
                break;
            }
            kept.add(token);
        }
        return String.join(" ", kept).replaceAll("[\\s\\p{Punct}]+$", "") + MORE;
    }

    private static Stream<String> tokens(String text) {
        return Stream.of(text.strip().split("[\\s\\p{Z}]+"));
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
