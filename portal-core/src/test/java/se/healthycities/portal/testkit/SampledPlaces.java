package se.healthycities.portal.testkit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PluginId;

/** Finds an address for every mount of a plugin, from samples of those that have placeholders. */
final class SampledPlaces {
    private final SampledThings things;

    SampledPlaces(EntityManager entityManager, Instant now) {
        this.things = new SampledThings(entityManager, now);
    }

    /** @throws AssertionError when there is a mount for which there is no sample */
    List<Place> of(PluginId plugin, List<String> samples) {
        List<Place> places = new ArrayList<>();
        PluginMounts mounts = new PluginMounts(PluginRegistry.installed());
        for (MountedPath mounted : mounts.all()) {
            if (mounted.plugin().equals(plugin)) {
                List<Place> found = places(mounted, samples);
                found.removeIf(
                        place -> !mounts.find(Place.segments(place.address())).equals(Optional.of(mounted)));
                if (found.isEmpty()) {
                    throw new AssertionError("samples() has no address for " + String.join("/", mounted.pattern()));
                }
                places.addAll(found);
            }
        }
        return places;
    }

    private List<Place> places(MountedPath mounted, List<String> samples) {
        List<String> pattern = mounted.pattern();
        if (pattern.stream().noneMatch(segment -> segment.contains("$"))) {
            return new ArrayList<>(List.of(new Place(mounted, address(pattern))));
        }
        List<Place> found = new ArrayList<>();
        int home = mounted.spaceLength();
        for (String sample : samples) {
            List<String> path = Place.segments(sample);
            if (mounted.scene(path).isPresent()) {
                found.add(new Place(mounted, sample));
            } else if (home == path.size() && fits(pattern.subList(0, home), path)) {
                List<String> filled = new ArrayList<>(path);
                for (String segment : pattern.subList(home, pattern.size())) {
                    filled.add(things.fill(segment, String.join("/", path)));
                }
                if (filled.stream().noneMatch(segment -> segment.startsWith("${"))) {
                    found.add(new Place(mounted, address(filled)));
                }
            }
        }
        return found;
    }

    private static String address(List<String> segments) {
        return "/" + String.join("/", segments);
    }

    private static boolean fits(List<String> pattern, List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (!pattern.get(i).startsWith("$") && !pattern.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
