package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;

/**
 * Turns a plan into the rows that have to change, and nothing into a row that is already as it shall be: what is shown
 * before and what is done after are the same list, and doing it twice does nothing.
 */
@ApplicationScoped
public class RollOverSteps {
    private final RollOverQueries queries;
    private final SeasonQueries seasons;

    @Inject
    public RollOverSteps(RollOverQueries queries, SeasonQueries seasons) {
        this.queries = queries;
        this.seasons = seasons;
    }

    List<RollOverStep> of(RollOverPlan plan, SeasonRow from, SeasonRow to) {
        List<RollOverStep> steps = new ArrayList<>();
        List<Space> spaces = queries.open(from.to());
        Map<String, State> ownStates = new HashMap<>();
        Map<String, State> pluginStates = new HashMap<>();
        seasons.planned().stream()
                .filter(row -> row.season().equals(to.id()))
                .forEach(row -> pluginStates.put(row.plugin(), row.state()));
        if (!spaces.isEmpty()) {
            seasons.plannedIn(spaces.stream().map(Space::getId).collect(Collectors.toSet())).stream()
                    .filter(row -> row.season().equals(to.id()))
                    .forEach(row -> ownStates.put(row.space(), row.state()));
        }
        plan.plugins().keySet().stream().sorted().forEach(plugin -> {
            State before = pluginStates.get(plugin);
            State after = wanted(plan.plugin(plugin), plugin, before, from);
            if (before != after && !fixed(before)) {
                steps.add(RollOverStep.state(plugin, null, before, after));
            }
        });
        for (Space space : spaces) {
            space(steps, plan, space, ownStates.get(space.getPath()), from.to());
        }
        seats(steps, plan, spaces, from.to());
        return steps;
    }

    /** The state at the end of a season, from the activations that hold on its last day. */
    State at(SeasonRow season, PluginId plugin) {
        return SeasonReads.resolve(seasons.running(season.to()), plugin, null);
    }

    private State wanted(PluginFate fate, String plugin, State before, SeasonRow from) {
        return switch (fate) {
            case AS_PLANNED -> before;
            case COPIED -> at(from, new PluginId(plugin));
            case ON -> State.ON;
            case READ_ONLY -> State.READ_ONLY;
            case OFF -> State.OFF;
        };
    }

    private static void space(
            List<RollOverStep> steps, RollOverPlan plan, Space space, State before, LocalDate lastDay) {
        SpaceFate fate = plan.space(space.getPath()).orElse(null);
        if (fate == null) {
            return;
        }
        boolean closes = lastDay.equals(space.getClosedOn());
        if (closes != (fate == SpaceFate.CLOSE)) {
            steps.add(RollOverStep.close(space, closes ? null : lastDay));
        }
        State awake = before == State.READ_ONLY ? null : before;
        State after = fate == SpaceFate.REST ? State.READ_ONLY : awake;
        if (before != after && !fixed(before) && !space.getOwner().equals(PluginId.CORE.value())) {
            steps.add(RollOverStep.state(space.getOwner(), space, before, after));
        }
    }

    private void seats(List<RollOverStep> steps, RollOverPlan plan, List<Space> spaces, LocalDate lastDay) {
        Map<Long, SeatFate> emptied = spaces.stream()
                .filter(space -> plan.seats(space.getPath()) != SeatFate.KEPT)
                .collect(Collectors.toMap(Space::getId, space -> plan.seats(space.getPath())));
        if (emptied.isEmpty()) {
            return;
        }
        for (Seat seat : queries.outlasting(emptied.keySet(), lastDay)) {
            boolean stays = emptied.get(seat.getSpace().getId()) == SeatFate.LEADERS_STAY
                    && seat.getRole().leads();
            if (!stays) {
                steps.add(RollOverStep.seat(seat, lastDay));
            }
        }
    }

    private static boolean fixed(State state) {
        return state == State.FORCED || state == State.UNAVAILABLE;
    }
}
