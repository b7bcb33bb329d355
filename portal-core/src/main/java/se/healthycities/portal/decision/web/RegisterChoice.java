package se.healthycities.portal.decision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.healthycities.portal.decision.DecisionFilter;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Query;

/**
 * What the address of a register says about which decisions are shown and where its page begins. Nonsense chooses nothing.
 *
 * @param season the key of a season, or empty
 * @param space the path of a space, or empty
 * @param day the day of the last decision that was shown before
 * @param after its id
 */
record RegisterChoice(String words, DecisionState state, String season, String space, LocalDate day, long after)
        implements Serializable {
    /** @param asked what the address says for a name, empty for nothing */
    static RegisterChoice of(UnaryOperator<String> asked) {
        DecisionState state = Arrays.stream(DecisionState.values())
                .filter(one -> one.name().equals(asked.apply("state")))
                .findFirst()
                .orElse(null);
        Optional<LocalDate> day =
                day(asked.apply("day")).filter(any -> asked.apply("after").matches("\\d{1,18}"));
        return new RegisterChoice(
                asked.apply("q").strip(),
                state,
                asked.apply("season"),
                asked.apply("space"),
                day.orElse(DecisionReads.NEWEST),
                day.isPresent() ? Long.parseLong(asked.apply("after")) : Long.MAX_VALUE);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /** A season that nobody knows chooses nothing. */
    DecisionFilter filter(List<SeasonRow> seasons) {
        Optional<SeasonRow> chosen =
                seasons.stream().filter(one -> one.key().equals(season)).findFirst();
        return new DecisionFilter(
                words,
                state,
                space,
                chosen.map(SeasonRow::from).orElse(null),
                chosen.map(SeasonRow::to).orElse(null));
    }

    /** True when anything is left out. */
    boolean narrows() {
        return !words.isEmpty() || state != null || !season.isEmpty() || !space.isEmpty();
    }

    /** The same choice at another address, such as that of its table. */
    String at(String path) {
        return query(path).address();
    }

    /** The page after the one that ends with this decision. */
    String after(String path, DecisionRow last) {
        return query(path)
                .and("day", last.decidedOn().toString())
                .and("after", last.id().toString())
                .address();
    }

    private Query query(String path) {
        return Query.of(path)
                .and("q", words)
                .and("season", season)
                .and("state", state == null ? "" : state.name())
                .and("space", space);
    }
}
