package se.healthycities.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked as the index understands it.
 *
 * @param exact the stem of each word, where it has one
 * @param akin stems that stand for the same: other forms, without dots, in English, compounds
 * @param phrases each phrase as the database reads it; "" for one of stop words only
 */
record Lexemes(Map<String, String> exact, Map<String, Set<String>> akin, Map<String, String> phrases) {
    /** A query for the database, or null when nothing is left that could be looked for. */
    String query(Asked asked, boolean wider, boolean any) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (List<Asked.Term> group : asked.groups()) {
            List<String> terms = group.stream()
                    .map(term -> term(term, wider && !term.without()))
                    .filter(term -> !term.isEmpty())
                    .toList();
            if (!terms.isEmpty()) {
                boolean without = group.get(0).without();
                (without ? unwanted : wanted).add("(" + String.join(" | ", terms) + ")");
            }
        }
        if (wanted.isEmpty()) {
            return null;
        }
        String positive = String.join(any ? " | " : " & ", wanted);
        return unwanted.isEmpty()
                ? positive
                : "(" + positive + ") & "
                        + unwanted.stream().map(term -> "!" + term).collect(Collectors.joining(" & "));
    }

    private String term(Asked.Term term, boolean wider) {
        if (term.phrase()) {
            return phrases.getOrDefault(term.text(), "");
        }
        return of(term.text(), wider).stream().map(lexeme -> "'" + lexeme + "'").collect(Collectors.joining(" | "));
    }

    private Set<String> of(String word, boolean wider) {
        Set<String> lexemes = new LinkedHashSet<>();
        if (exact.containsKey(word)) {
            lexemes.add(exact.get(word));
            if (wider) {
                lexemes.addAll(akin.getOrDefault(word, Set.of()));
            }
        }
        return lexemes;
    }

    /** The beginnings of the words that are marked in what is found. */
    Set<String> marked(Asked asked) {
        Set<String> marked = new LinkedHashSet<>();
        for (List<Asked.Term> group : asked.groups()) {
            for (Asked.Term term : group) {
                if (!term.without()) {
                    for (String word : term.text().split(" ")) {
                        marked.addAll(of(word, true));
                    }
                }
            }
        }
        return marked;
    }
}
