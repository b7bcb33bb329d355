package se.healthycities.portal.season.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Period;

/**
 * What was chosen for a cell, by the address; the same address shows the same question again.
 *
 * @param state a state's name or INHERIT, null when nothing was chosen yet
 * @param tail what was typed as the last day after the season's end, null when the field was not sent
 * @param from what was typed as the first day of a part of the season, "" for the whole
 * @param until what was typed as the last day of a part of the season, "" for the whole
 */
record Choice(String state, String tail, String from, String until) implements Serializable {
    private static final List<String> STATES = List.of("ON", "READ_ONLY", "OFF", SeasonsPage.INHERIT);

    static Choice of(PageParameters parameters) {
        String asked = parameters.get("state").toString("");
        return new Choice(
                STATES.contains(asked) ? asked : null,
                parameters.get("openUntil").toOptionalString(),
                parameters.get("from").toString("").trim(),
                parameters.get("until").toString("").trim());
    }

    /** True when the choice is for some days of the season only. */
    boolean partly(Cell cell) {
        return cell.season().kind() != SeasonKind.PART && !(from.isEmpty() && until.isEmpty());
    }

    /** The days of the part; an end that was left open is the season's. Empty when they are none within the season. */
    Optional<Period> days(Cell cell) {
        LocalDate first = from.isEmpty() ? cell.season().from() : parsed(from);
        LocalDate last = until.isEmpty() ? cell.season().to() : parsed(until);
        boolean within = first != null
                && last != null
                && !last.isBefore(first)
                && cell.season().covers(first)
                && cell.season().covers(last);
        return within ? Optional.of(new Period(first, last)) : Optional.empty();
    }

    boolean wrongDays(Cell cell) {
        return partly(cell) && (days(cell).isEmpty() || other(cell).isPresent());
    }

    /** Another part of the year that has some of these days. */
    Optional<SeasonRow> other(Cell cell) {
        return days(cell)
                .flatMap(days -> cell.matrix().seasons().stream()
                        .filter(season -> season.kind() == SeasonKind.PART)
                        .filter(season -> !season.from().isAfter(days.to())
                                && !season.to().isBefore(days.from()))
                        .filter(season -> !(season.from().equals(days.from())
                                && season.to().equals(days.to())))
                        .findFirst());
    }

    /** The cell that the choice is about: the season's own, or that of some of its days. */
    Cell meant(Cell cell) {
        return partly(cell) && !wrongDays(cell) ? cell.within(days(cell).orElseThrow()) : cell;
    }

    /** True when there is something new to decide, and nothing to mend first. */
    boolean changes(Cell cell) {
        return state != null
                && !cell.fixed()
                && !wrongTail(cell)
                && !wrongDays(cell)
                && !(state.equals(cell.own()) && Objects.equals(day(cell), cell.ownTail()));
    }

    /** True when the typed day is no day, or not after the season's end. */
    boolean wrongTail(Cell cell) {
        if (tail == null || tail.isBlank() || cell.season().to() == null) {
            return false;
        }
        LocalDate day = parsed(tail.trim());
        return day == null || !day.isAfter(cell.season().to());
    }

    String typedTail(Cell cell) {
        return tail != null
                ? tail
                : cell.ownTail() == null ? "" : cell.ownTail().toString();
    }

    /** The tail that the choice means; "as the season above says" has none, and a field that was not sent keeps it. */
    LocalDate day(Cell cell) {
        if (SeasonsPage.INHERIT.equals(state)) {
            return null;
        }
        return tail == null ? cell.ownTail() : parsed(tail.trim());
    }

    State target(Cell cell) {
        return state.equals(SeasonsPage.INHERIT) ? cell.inherited() : State.valueOf(state);
    }

    private static LocalDate parsed(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
