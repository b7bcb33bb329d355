package se.healthycities.portal.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * An address pattern with its rule: how a request's path becomes a scene, and what the visitor needs there.
 *
 * @param pattern segments; {@code ${name}} stands for any one segment, {@code ${name}.csv} for one with this ending
 * @param spaceLength how many segments from the start are the space's path, 0 for none
 */
public record MountedPath(
        PluginId plugin, List<String> pattern, Access access, int spaceLength, boolean published, Class<?> target) {
    /** @param path the pattern without slashes at its ends; "" is the root */
    static MountedPath of(PluginId plugin, String path, Access access, boolean published, Class<?> target) {
        return new MountedPath(plugin, segments(path), access, 0, published, target);
    }

    MountedPath inSpace(int segments) {
        return new MountedPath(plugin, pattern, access, segments, published, target);
    }

    public Optional<Scene> scene(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < path.size(); i++) {
            if (!fits(pattern.get(i), path.get(i))) {
                return Optional.empty();
            }
        }
        if (spaceLength == 0) {
            return Optional.of(Scene.of(plugin));
        }
        Scene home = Scene.space(plugin, String.join("/", path.subList(0, spaceLength)));
        return Optional.of(pattern.size() == spaceLength ? home : home.in(part()));
    }

    /** The first word below the space; a download ({@code files.zip}) belongs to the part of its page. */
    private String part() {
        return pattern.get(spaceLength).replaceFirst("\\.(csv|xlsx|zip|pdf|docx)$", "");
    }

    private static boolean fits(String segment, String asked) {
        return segment.startsWith("${")
                ? asked.endsWith(ending(segment))
                        && asked.length() > ending(segment).length()
                : segment.equals(asked);
    }

    /** What stands behind a placeholder, such as {@code .csv}; mostly nothing. */
    private static String ending(String segment) {
        return segment.substring(segment.indexOf('}') + 1);
    }

    /** What stands behind the last dot: which kind of file answers here. */
    public String fileEnding() {
        String last = pattern.get(pattern.size() - 1);
        return last.substring(last.lastIndexOf('.') + 1);
    }

    /** How much of the address is fixed: of two patterns that fit, the more exact one is meant. */
    int exactness() {
        return pattern.stream()
                .mapToInt(segment ->
                        !segment.startsWith("${") ? 2 : ending(segment).isEmpty() ? 0 : 1)
                .sum();
    }

    /** The values of the placeholders of a path that fits. */
    public Map<String, String> values(List<String> path) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String segment = pattern.get(i);
            if (segment.startsWith("${")) {
                String asked = path.get(i);
                String value =
                        asked.substring(0, asked.length() - ending(segment).length());
                values.put(segment.substring(2, segment.indexOf('}')), value);
            }
        }
        return values;
    }

    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
