package se.healthycities.portal.plugin;

import jakarta.enterprise.inject.Vetoed;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;

/**
 * All plugins of this portal, the core first and the others by id. It is read at first use, inside Hibernate's boot, long
 * before any bean exists; a fault in any plugin stops the deployment there.
 */
@Vetoed
public class PluginRegistry {
    private static PluginRegistry installed;

    private final List<PortalPlugin> plugins;

    public PluginRegistry(List<PortalPlugin> plugins) {
        List<String> faults = new PluginChecks(plugins).faults();
        if (!faults.isEmpty()) {
            throw new BrokenPlugins(faults);
        }
        this.plugins = plugins.stream()
                .sorted(Comparator.comparing(
                                (PortalPlugin plugin) -> !plugin.id().equals(PluginId.CORE))
                        .thenComparing(plugin -> plugin.id().value()))
                .toList();
    }

    /** What the class loader of the SPI finds. */
    public static synchronized PluginRegistry installed() {
        if (installed == null) {
            ServiceLoader<PortalPlugin> found =
                    ServiceLoader.load(PortalPlugin.class, PortalPlugin.class.getClassLoader());
            installed = new PluginRegistry(
                    StreamSupport.stream(found.spliterator(), false).toList());
        }
        return installed;
    }

    public List<PortalPlugin> plugins() {
        return plugins;
    }

    public Optional<PortalPlugin> find(PluginId id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /** The ids of the plugins of which something is true today. */
    public Set<String> plugins(Predicate<PluginId> wanted) {
        return plugins.stream()
                .map(PortalPlugin::id)
                .filter(wanted)
                .map(PluginId::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
