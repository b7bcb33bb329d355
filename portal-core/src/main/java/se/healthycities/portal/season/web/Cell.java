package se.healthycities.portal.season.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import se.healthycities.portal.season.PlannedRow;
import se.healthycities.portal.season.SeasonDraft;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SeasonTree;
import se.healthycities.portal.season.SpaceStateRow;
import se.healthycities.portal.season.Switch;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Period;

/**
 * One cell of the matrix and what may be chosen there.
 *
 * @param space the space that is switched by itself, or null for the whole portal
 * @param page the address of the page on which the cell stands
 */
record Cell(Matrix matrix, PluginId plugin, SeasonRow season, SpaceStateRow space, String page)
        implements Serializable {
    /** The cell of some of its days, with a season of their own or, before the first switch, with one to come. */
    Cell within(Period days) {
        SeasonDraft part = new SeasonTree(matrix.seasons()).part(season, days);
        SeasonRow row = matrix.season(part.key())
                .orElseGet(() -> new SeasonRow(
                        null,
                        part.key(),
                        part.kind(),
                        part.name(),
                        part.nameEnglish(),
                        part.parent(),
                        part.from(),
                        part.to()));
        return new Cell(matrix, plugin, row, space, page);
    }

    State now() {
        return matrix.effective(plugin, season);
    }

    State inherited() {
        return matrix.inherited(plugin, season);
    }

    /** The own choice of this cell, or INHERIT. */
    String own() {
        return row().map(row -> row.state().name()).orElse(SeasonsPage.INHERIT);
    }

    LocalDate ownTail() {
        return row().map(PlannedRow::openUntil).orElse(null);
    }

    /** FORCED and UNAVAILABLE are nobody's to switch. */
    boolean fixed() {
        return row().map(PlannedRow::state).filter(Cell::fixed).isPresent();
    }

    static boolean fixed(State state) {
        return state == State.FORCED || state == State.UNAVAILABLE;
    }

    Switch to(String choice, LocalDate tail) {
        State to = choice.equals(SeasonsPage.INHERIT) ? null : State.valueOf(choice);
        return new Switch(plugin, season.key(), space == null ? null : space.path(), to, tail);
    }

    private Optional<PlannedRow> row() {
        return matrix.own(plugin, season);
    }
}
