package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all entries and what stands for what (H2): irregular forms, missing dots, English, compounds. */
@ApplicationScoped
public class Vocabulary {
    private static final String STEM = "(ts_lexize('swedish_stem', asked.word))[1]";

    private static final String UNDERSTAND = "select asked.word, akin.lexeme, akin.way"
            + " from unnest(string_to_array(:words, ' ')) asked(word) cross join lateral (select " + STEM
            + " as lexeme, 0 as way where " + STEM + " is not null union all"
            + " select other.lexeme, 1 from core.irregular_words mine join core.irregular_words other"
            + " on other.base = mine.base where mine.form = asked.word or mine.lexeme = " + STEM + " union all"
            + " (select known.lexeme, 1 from core.search_words known where known.lexeme = " + STEM
            + " limit 1) union all"
            + " (select known.lexeme, 1 from core.search_words known where known.bare_lexeme = " + STEM + " limit 20)"
            + " union all (select known.lexeme, 1 from core.search_words known where known.bare = asked.word limit 20)"
            + " union all (select known.lexeme, 1 from core.search_words known where known.english ="
            + " (ts_lexize('english_stem', asked.word))[1] limit 20) union all"
            + " (select known.lexeme, 1 from core.search_words known where length(" + STEM + ") >= 4"
            + " and known.lexeme > " + STEM + " and known.lexeme < " + STEM + " || chr(1114111) limit 40) union all"
            + " (select known.lexeme, 1 from core.search_words known where :parts and length(" + STEM + ") >= 4"
            + " and known.bare like '%' || core.search_bare(" + STEM + ") || '%' limit 60)) akin"
            + " union all select phrase, cast(phraseto_tsquery('swedish', phrase) as text), 2"
            + " from unnest(string_to_array(:phrases, '\n')) phrase";

    private static final String ALIKE = "select alike from core.search_alike(:word)";

    private final EntityManager entityManager;

    @Inject
    public Vocabulary(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param parts true to think also of words in which these words are a part */
    Lexemes understand(Asked asked, boolean parts) {
        Map<String, String> exact = new HashMap<>();
        Map<String, Set<String>> akin = new HashMap<>();
        Map<String, String> phrases = new HashMap<>();
        Set<String> words = new LinkedHashSet<>(asked.words());
        asked.phrases().forEach(phrase -> words.addAll(List.of(phrase.split(" "))));
        List<?> rows = entityManager
                .createNativeQuery(UNDERSTAND)
                .setParameter("words", String.join(" ", words))
                .setParameter("phrases", String.join("\n", asked.phrases()))
                .setParameter("parts", parts)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            String word = (String) cells[0];
            String lexeme = (String) cells[1];
            switch (((Number) cells[2]).intValue()) {
                case 0 -> exact.put(word, lexeme);
                case 1 ->
                    akin.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(lexeme);
                default -> phrases.put(word, lexeme);
            }
        }
        return new Lexemes(exact, akin, phrases);
    }

    /** Words that somebody may have meant, the nearest first. */
    List<String> alike(String word) {
        List<String> known = new ArrayList<>();
        entityManager
                .createNativeQuery(ALIKE, String.class)
                .setParameter("word", word)
                .getResultList()
                .forEach(found -> known.add((String) found));
        known.remove(word);
        known.sort(Comparator.comparingInt(other -> distance(word, other)));
        return known.stream()
                .filter(other -> distance(word, other) <= Math.max(1, word.length() / 3))
                .limit(3)
                .toList();
    }

    /** How many letters were forgotten, added, mistaken or swapped. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + mistaken);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
