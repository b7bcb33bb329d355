package se.healthycities.portal.search;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody looks for (H3); empty texts and null are no filter.
 *
 * @param kind a kind of thing; posts count as their discussions
 * @param organisation an organisation's address
 * @param capacity the name of a capacity
 * @param space the path of a space
 * @param theme a key of a theme or a goal
 * @param from the first day
 * @param to the last day
 * @param newest true for the newest first, false for what fits best
 * @param page from 0
 */
public record Question(
        String words,
        String kind,
        String organisation,
        String capacity,
        String space,
        String theme,
        LocalDate from,
        LocalDate to,
        boolean newest,
        int page)
        implements Serializable {
    public static Question of(String words) {
        return new Question(words, "", "", "", "", "", null, null, false, 0);
    }

    public Question ofKind(String other) {
        return new Question(words, other, organisation, capacity, space, theme, from, to, newest, 0);
    }

    Question newestFirst() {
        return new Question(words, kind, organisation, capacity, space, theme, from, to, true, 0);
    }

    Question asking(String other) {
        return new Question(other, kind, organisation, capacity, space, theme, from, to, newest, 0);
    }
}
