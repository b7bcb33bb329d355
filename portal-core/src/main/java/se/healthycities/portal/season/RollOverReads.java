package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;

/** What the pages read about the turn from one season to the next: its spaces, its plan in numbers, the last one. */
@ApplicationScoped
public class RollOverReads {
    private final RollOverQueries queries;
    private final RollOverSteps steps;
    private final SeasonQueries seasons;

    @Inject
    public RollOverReads(RollOverQueries queries, RollOverSteps steps, SeasonQueries seasons) {
        this.queries = queries;
        this.steps = steps;
        this.seasons = seasons;
    }

    /** The spaces that are open on the last day of the season, with the seats that outlast it. */
    public List<SpaceStateRow> spaces(SeasonRow from) {
        return queries.rows(from.to());
    }

    public Optional<RollOverRow> last() {
        return queries.last().stream().findFirst();
    }

    /** The state of a plugin on the last day of a season. */
    public State atTheEnd(SeasonRow season, PluginId plugin) {
        return steps.at(season, plugin);
    }

    /** What the plan would do, from the same list of rows that doing it would change. */
    public RollOverPreview preview(RollOverPlan plan, SeasonRow from, SeasonRow to, List<PluginId> plugins) {
        List<RollOverStep> all = steps.of(plan, from, to);
        Set<Long> people = new HashSet<>();
        Set<Long> silent = new HashSet<>();
        long seats = 0;
        long closing = 0;
        long resting = 0;
        for (RollOverStep step : all) {
            switch (step.kind()) {
                case SEAT_ENDED -> {
                    seats++;
                    people.add(step.seat().getAffiliation().getPerson().getId());
                }
                case SPACE_CLOSED -> {
                    if (step.dayAfter() != null) {
                        closing++;
                        silent.add(step.space().getId());
                    }
                }
                case STATE_SET -> {
                    if (step.space() != null && step.stateAfter() == State.READ_ONLY) {
                        resting++;
                        silent.add(step.space().getId());
                    }
                }
            }
        }
        List<RollOverPreview.Turned> turned = turned(all, from, to, plugins);
        for (Space space : queries.open(from.to())) {
            boolean stops = turned.stream()
                    .anyMatch(plugin -> plugin.plugin().equals(space.getOwner())
                            && plugin.from().writable()
                            && !plugin.to().writable());
            if (stops) {
                silent.add(space.getId());
            }
        }
        return new RollOverPreview(all.size(), seats, people.size(), closing, resting, Set.copyOf(silent), turned);
    }

    private List<RollOverPreview.Turned> turned(
            List<RollOverStep> all, SeasonRow from, SeasonRow to, List<PluginId> plugins) {
        List<ActivationRow> coming = new ArrayList<>(seasons.running(to.from()));
        all.stream()
                .filter(step -> step.kind() == StepKind.STATE_SET && step.space() == null)
                .forEach(step -> {
                    coming.removeIf(row ->
                            row.space() == null && row.plugin().equals(step.plugin()) && row.kind() == to.kind());
                    coming.add(new ActivationRow(step.plugin(), to.kind(), null, step.stateAfter()));
                });
        LocalDate last = from.to();
        List<ActivationRow> going = seasons.running(last);
        return plugins.stream()
                .map(plugin -> new RollOverPreview.Turned(
                        plugin.value(),
                        SeasonReads.resolve(going, plugin, null),
                        SeasonReads.resolve(coming, plugin, null)))
                .filter(plugin -> plugin.from() != plugin.to())
                .toList();
    }
}
