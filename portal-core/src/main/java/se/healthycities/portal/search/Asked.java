package se.healthycities.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, taken apart: all groups must fit, of each group one term. Words between quotation marks stand together,
 * a minus takes out, "or" is one or the other; whatever else is typed is words, and nothing is an error.
 */
record Asked(List<List<Term>> groups) {
    private static final Pattern TERM = Pattern.compile("(-?)[\"”“]([^\"”“]*)[\"”“]?|(\\S+)");
    private static final Pattern OR = Pattern.compile("(?i)or|eller");
    private static final int MOST = 12;

    /** @param text plain words; a phrase has several that stand together */
    record Term(String text, boolean phrase, boolean without) {}

    static Asked of(String typed) {
        List<List<Term>> groups = new ArrayList<>();
        boolean or = false;
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find() && groups.size() < MOST) {
            String word = matcher.group(3);
            if (word != null && OR.matcher(word).matches() && !groups.isEmpty()) {
                or = true;
                continue;
            }
            boolean phrase = word == null;
            boolean without = phrase ? "-".equals(matcher.group(1)) : word.length() > 1 && word.startsWith("-");
            for (String text : texts(phrase ? matcher.group(2) : word, phrase)) {
                Term term = new Term(text, phrase, without);
                if (or && !without) {
                    groups.get(groups.size() - 1).add(term);
                } else {
                    groups.add(new ArrayList<>(List.of(term)));
                }
                or = false;
            }
        }
        return new Asked(groups);
    }

    private static List<String> texts(String typed, boolean phrase) {
        String plain = PlainWords.of(typed).strip().replaceAll(" +", " ");
        return plain.isEmpty() ? List.of() : phrase ? List.of(plain) : List.of(plain.split(" "));
    }

    /** The single words that are looked for, each once. */
    Set<String> words() {
        return texts(false);
    }

    Set<String> phrases() {
        return texts(true);
    }

    private Set<String> texts(boolean phrase) {
        Set<String> texts = new LinkedHashSet<>();
        groups.forEach(group ->
                group.stream().filter(term -> term.phrase() == phrase).forEach(term -> texts.add(term.text())));
        return texts;
    }
}
