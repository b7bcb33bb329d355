package se.healthycities.portal.season;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody chose for the turn from one season to the next; a space or a plugin that is not named stays as it is.
 *
 * @param spaces the fate of spaces, by their paths
 * @param seats the fate of their seats, by the same paths
 * @param plugins the fate of plugins, by their ids
 */
public record RollOverPlan(
        String from,
        String to,
        Map<String, SpaceFate> spaces,
        Map<String, SeatFate> seats,
        Map<String, PluginFate> plugins)
        implements Serializable {
    /** The fate of a space, or empty for one that is not named and stays as it is. */
    Optional<SpaceFate> space(String path) {
        return Optional.ofNullable(spaces.get(path));
    }

    SeatFate seats(String path) {
        return seats.getOrDefault(path, SeatFate.KEPT);
    }

    PluginFate plugin(String id) {
        return plugins.getOrDefault(id, PluginFate.AS_PLANNED);
    }
}
