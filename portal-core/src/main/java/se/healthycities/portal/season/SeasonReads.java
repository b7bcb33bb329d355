package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** What the pages and the gate read about seasons. */
@ApplicationScoped
public class SeasonReads {
    private final SeasonQueries queries;
    private final Today today;

    @Inject
    public SeasonReads(SeasonQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The activations of all seasons that run today. */
    public List<ActivationRow> running() {
        return queries.running(today.date());
    }

    public List<SeasonRow> seasons() {
        return queries.seasons();
    }

    /** The half-year that runs today, else the shortest season that does. */
    public Optional<SeasonRow> current() {
        LocalDate day = today.date();
        return seasons().stream().filter(season -> season.covers(day)).max(Comparator.comparing(SeasonRow::kind));
    }

    public List<PlannedRow> planned() {
        return queries.planned();
    }

    public Optional<ChangeRow> lastChange() {
        return queries.lastChange().stream().findFirst();
    }

    /**
     * The state that results from activations: the nearest season wins (half-year before year before mandate before
     * phase), and in one season a space's own row before the plugin's. No row means READ_ONLY; the core is FORCED.
     */
    public static State resolve(List<ActivationRow> rows, PluginId plugin, String space) {
        if (plugin.equals(PluginId.CORE)) {
            return State.FORCED;
        }
        return rows.stream()
                .filter(row -> row.plugin().equals(plugin.value()))
                .filter(row -> row.space() == null || row.space().equals(space))
                .max(Comparator.comparing(ActivationRow::kind).thenComparing(row -> row.space() != null))
                .map(ActivationRow::state)
                .orElse(State.READ_ONLY);
    }
}
