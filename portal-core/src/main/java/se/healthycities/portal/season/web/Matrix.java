package se.healthycities.portal.season.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.season.ActivationRow;
import se.healthycities.portal.season.PlannedRow;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;

/**
 * Plugins × seasons: the half-years around today as columns, and what each plugin does in them, set or inherited; for the
 * whole portal, or for one space where {@code space} is not null.
 */
record Matrix(List<SeasonRow> seasons, List<PlannedRow> planned, LocalDate today, String space)
        implements Serializable {
    private static final int YEARS = 1;

    Matrix(List<SeasonRow> seasons, List<PlannedRow> planned, LocalDate today) {
        this(seasons, planned, today, null);
    }

    /** The same rows, seen from one space. */
    Matrix in(String path) {
        return new Matrix(seasons, planned, today, path);
    }

    /** The half-years from last year to next year. */
    List<SeasonRow> columns() {
        int year = today.getYear();
        return seasons.stream()
                .filter(season -> season.kind() == SeasonKind.HALF_YEAR)
                .filter(season -> Math.abs(season.from().getYear() - year) <= YEARS)
                .filter(season -> season.to() == null || !season.to().isBefore(today.minusMonths(11)))
                .toList();
    }

    Optional<SeasonRow> season(String key) {
        return seasons.stream().filter(season -> season.key().equals(key)).findFirst();
    }

    /** What was set for the season itself. */
    Optional<PlannedRow> own(PluginId plugin, SeasonRow season) {
        return own(plugin, season, space);
    }

    private Optional<PlannedRow> own(PluginId plugin, SeasonRow season, String of) {
        return planned.stream()
                .filter(row -> row.season().equals(season.id()) && row.plugin().equals(plugin.value()))
                .filter(row -> of == null ? row.space() == null : of.equals(row.space()))
                .findFirst();
    }

    /** What holds on the season's days, inherited from a wider season where nothing was set. */
    State effective(PluginId plugin, SeasonRow season) {
        return SeasonReads.resolve(rows(season), plugin, space);
    }

    /** What would hold if nothing were set for the season itself. */
    State inherited(PluginId plugin, SeasonRow season) {
        Optional<PlannedRow> own = own(plugin, season);
        List<PlannedRow> others = planned.stream()
                .filter(row -> own.isEmpty() || !own.get().sameSwitch(row))
                .toList();
        return new Matrix(seasons, others, today, space).effective(plugin, season);
    }

    /** The season that the state on these days comes from. */
    Optional<SeasonRow> source(PluginId plugin, SeasonRow season) {
        return seasons.stream()
                .filter(other -> other.kind().compareTo(season.kind()) <= 0 && other.covers(season.from()))
                .filter(other -> own(plugin, other, space).isPresent()
                        || ofGroup(plugin, other)
                        || own(plugin, other, null).isPresent())
                .max(Comparator.comparing(SeasonRow::kind));
    }

    /** Something was set for the group that the space belongs to. */
    private boolean ofGroup(PluginId plugin, SeasonRow season) {
        return space != null
                && planned.stream()
                        .anyMatch(row -> row.season().equals(season.id())
                                && row.plugin().equals(plugin.value())
                                && space.equals(row.child()));
    }

    boolean running(SeasonRow season) {
        return season.covers(today);
    }

    boolean past(SeasonRow season) {
        return season.to() != null && season.to().isBefore(today);
    }

    private List<ActivationRow> rows(SeasonRow season) {
        return planned.stream()
                .flatMap(row -> seasons.stream()
                        .filter(other -> other.id().equals(row.season()) && other.covers(season.from()))
                        .filter(other -> other.kind().compareTo(season.kind()) <= 0)
                        .map(other -> new ActivationRow(
                                row.plugin(), other.kind(), row.space(), row.state(), false, row.child())))
                .toList();
    }
}
