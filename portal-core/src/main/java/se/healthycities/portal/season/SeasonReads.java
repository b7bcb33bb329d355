package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What was set for these spaces themselves and for the groups that they belong to. */
    public List<PlannedRow> plannedIn(Set<Long> spaces) {
        return spaces.isEmpty() ? List.of() : queries.plannedIn(spaces);
    }

    /** A page of the spaces of a plugin, by path; hidden spaces are not the office's to see. */
    public List<SpaceStateRow> spaces(PluginId owner, String after, String pattern, int most) {
        return queries.spaces(owner.value(), after, pattern, most, today.date());
    }

    public Optional<SpaceStateRow> space(String path) {
        return queries.space(path, today.date()).stream().findFirst();
    }

    /** How many people hold a seat in these spaces today. */
    public long people(Set<Long> spaces) {
        return spaces.isEmpty() ? 0 : queries.people(spaces, today.date());
    }

    /** The space itself and its working groups, which are switched with it. */
    public Set<Long> reached(long space) {
        return new HashSet<>(queries.reached(space));
    }

    public Optional<ChangeRow> lastChange() {
        return queries.lastChange().stream().findFirst();
    }

    /**
     * The state that results from activations: the nearest season wins (half-year before year before mandate before
     * phase), at the same width the tail of one that is over before one that runs, and in one season a space's own row
     * before that of the group that it belongs to (B4), and that before the plugin's. No row means READ_ONLY; the core is
     * FORCED.
     */
    public static State resolve(List<ActivationRow> rows, PluginId plugin, String space) {
        if (plugin.equals(PluginId.CORE)) {
            return State.FORCED;
        }
        return rows.stream()
                .filter(row -> row.plugin().equals(plugin.value()))
                .filter(row -> row.reaches(space))
                .max(Comparator.comparing(ActivationRow::kind)
                        .thenComparing(ActivationRow::tail)
                        .thenComparing(row -> row.nearness(space)))
                .map(ActivationRow::state)
                .orElse(State.READ_ONLY);
    }
}
