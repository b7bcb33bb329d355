package se.healthycities.themegroups.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a question by which somebody is found who offers to be asked about them. */
final class Words {
    /** As many are looked for. */
    static final int MOST = 6;

    private static final int SHORT = 5;
    private static final int ENDING = 2;
    private static final int LONG = 7;
    private static final Set<String> COMMON = Set.of(
            "någon",
            "några",
            "vilka",
            "vilken",
            "vilket",
            "andra",
            "kommun",
            "kommuner",
            "kommunen",
            "region",
            "regioner",
            "arbetar",
            "arbeta",
            "jobbar",
            "gjort",
            "skulle",
            "finns",
            "varför",
            "where",
            "which",
            "other",
            "others",
            "about",
            "municipality",
            "anyone",
            "somebody");

    private Words() {}

    /** In small letters, without common words; of long ones the ending is left out, because it bends. */
    static List<String> of(String title) {
        return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORT && !COMMON.contains(word))
                .map(word -> word.length() >= LONG ? word.substring(0, word.length() - ENDING) : word)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Those of the words that stand in a text. */
    static List<String> in(String text, List<String> words) {
        String small = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return words.stream().filter(small::contains).toList();
    }
}
