package se.healthycities.portal.season.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.State;

/**
 * What was chosen for a cell, by the address; the same address shows the same question again.
 *
 * @param state a state's name or INHERIT, null when nothing was chosen yet
 * @param tail what was typed as the last day after the season's end, null when the field was not sent
 */
record Choice(String state, String tail) implements Serializable {
    private static final List<String> STATES = List.of("ON", "READ_ONLY", "OFF", SeasonsPage.INHERIT);

    static Choice of(PageParameters parameters) {
        String asked = parameters.get("state").toString("");
        return new Choice(
                STATES.contains(asked) ? asked : null,
                parameters.get("openUntil").toOptionalString());
    }

    /** True when there is something new to decide, and nothing to mend first. */
    boolean changes(Cell cell) {
        return state != null
                && !cell.fixed()
                && !wrongTail(cell)
                && !(state.equals(cell.own()) && Objects.equals(day(cell), cell.ownTail()));
    }

    /** True when the typed day is no day, or not after the season's end. */
    boolean wrongTail(Cell cell) {
        if (tail == null || tail.isBlank() || cell.season().to() == null) {
            return false;
        }
        LocalDate day = parsed();
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
        return tail == null ? cell.ownTail() : parsed();
    }

    State target(Cell cell) {
        return state.equals(SeasonsPage.INHERIT) ? cell.inherited() : State.valueOf(state);
    }

    private LocalDate parsed() {
        try {
            return LocalDate.parse(tail.trim());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
