package se.healthycities.portal.spi;

import java.io.Serializable;

/**
 * Where an act happens: in a plugin and, mostly, in one of its spaces. Every request is turned into a scene before its
 * page is made, and every guarded service has one among its arguments.
 *
 * @param plugin whose rules apply
 * @param space the space's path without slashes at its ends ({@code themegroups/delaktighet}), or null outside of spaces
 * @param part which part of the space ({@code files}), by the first word of its address below the space; null for its home
 */
public record Scene(PluginId plugin, String space, String part) implements Serializable {
    public static final Scene PORTAL = of(PluginId.CORE);

    public static Scene of(PluginId plugin) {
        return new Scene(plugin, null, null);
    }

    public static Scene space(PluginId plugin, String path) {
        return new Scene(plugin, path, null);
    }

    /** A part of the same space. */
    public Scene in(String part) {
        return new Scene(plugin, space, part);
    }
}
