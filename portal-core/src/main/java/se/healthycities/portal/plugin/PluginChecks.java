package se.healthycities.portal.plugin;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Texts;

/** The rules that a plugin must keep, as far as its answers show; every fault is one sentence that names the plugin. */
class PluginChecks {
    private final List<PortalPlugin> plugins;
    private final List<String> faults = new ArrayList<>();

    PluginChecks(List<PortalPlugin> plugins) {
        this.plugins = plugins;
    }

    List<String> faults() {
        ids();
        Map<String, PortalPlugin> entityNames = new HashMap<>();
        for (PortalPlugin plugin : plugins) {
            pages(plugin);
            texts(plugin);
            entities(plugin, entityNames);
            duties(plugin);
        }
        return faults;
    }

    private void ids() {
        Set<PluginId> seen = new HashSet<>();
        Set<String> corePaths = plugins.stream()
                .filter(plugin -> plugin.id().equals(PluginId.CORE))
                .flatMap(plugin -> plugin.pages().stream())
                .map(mount -> mount.path().split("/")[0])
                .collect(Collectors.toSet());
        for (PortalPlugin plugin : plugins) {
            if (!seen.add(plugin.id())) {
                fault(plugin, "has an id that another plugin has as well");
            }
            if (corePaths.contains(plugin.id().value())) {
                fault(plugin, "has an id that is an address of the core");
            }
        }
    }

    private void pages(PortalPlugin plugin) {
        Set<Class<?>> mounted = plugin.pages().stream().map(Mount::page).collect(Collectors.toSet());
        Set<String> paths = new HashSet<>();
        for (Mount mount : plugin.pages()) {
            if (!paths.add(mount.path())) {
                fault(plugin, "mounts two pages at '" + mount.path() + "'");
            }
            if (mount.path().startsWith("/") || mount.path().endsWith("/")) {
                fault(plugin, "mounts '" + mount.path() + "' with a slash at an end");
            }
        }
        for (MenuEntry entry : plugin.menu()) {
            if (!mounted.contains(entry.page())) {
                fault(plugin, "has a menu entry for " + entry.page().getName() + ", which it does not mount");
            }
        }
    }

    private void texts(PortalPlugin plugin) {
        text(plugin, "name");
        for (MenuEntry entry : plugin.menu()) {
            text(plugin, "menu." + entry.page().getSimpleName());
        }
    }

    private void text(PortalPlugin plugin, String key) {
        for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            boolean own = language.equals(Locale.ENGLISH)
                    ? plugin.getClass().getResource(plugin.getClass().getSimpleName() + "_en.properties") != null
                    : true;
            if (!own || Texts.find(plugin.getClass(), key, language).isEmpty()) {
                fault(plugin, "lacks the text '" + key + "' in " + language.getLanguage());
            }
        }
    }

    private void entities(PortalPlugin plugin, Map<String, PortalPlugin> names) {
        for (Class<?> type : plugin.entities()) {
            Entity entity = type.getAnnotation(Entity.class);
            Table table = type.getAnnotation(Table.class);
            if (entity == null
                    || table == null
                    || !table.schema().equals(plugin.id().schema())) {
                fault(
                        plugin,
                        "has the entity " + type.getName() + " outside of the schema "
                                + plugin.id().schema());
                continue;
            }
            String name = entity.name().isEmpty() ? type.getSimpleName() : entity.name();
            if (!plugin.id().equals(PluginId.CORE) && !name.startsWith(plugin.id() + "_")) {
                fault(plugin, "has the entity " + name + ", whose name must start with " + plugin.id() + "_");
            }
            if (names.put(name, plugin) != null) {
                fault(plugin, "has the entity " + name + ", which another plugin has as well");
            }
        }
        if (!plugin.entities().isEmpty()
                && plugin.getClass().getClassLoader().getResource(plugin.id().migrations()) == null) {
            fault(plugin, "has entities but no folder " + plugin.id().migrations());
        }
    }

    private void duties(PortalPlugin plugin) {
        List<Class<?>> duties = new ArrayList<>();
        duties.add(plugin.search());
        duties.add(plugin.digest());
        duties.add(plugin.export());
        duties.add(plugin.personalData());
        duties.add(plugin.seasonTurn());
        if (duties.contains(null)) {
            fault(plugin, "answers null for a duty; say Nothing instead");
        }
    }

    private void fault(PortalPlugin plugin, String what) {
        faults.add(plugin.getClass().getName() + " (" + plugin.id() + ") " + what + ".");
    }
}
