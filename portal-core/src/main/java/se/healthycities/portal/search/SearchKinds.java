package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.Texts;

/** The kinds of things that can be found, of all plugins. They are asked once: no plugin comes or goes while we run. */
@ApplicationScoped
public class SearchKinds {
    private final PluginRegistry registry;
    private final Beans beans;
    private volatile Map<Search.Kind, PortalPlugin> known;

    @Inject
    public SearchKinds(PluginRegistry registry, Beans beans) {
        this.registry = registry;
        this.beans = beans;
    }

    /** In the order of the plugins and of their answers. */
    public List<String> names() {
        return known().keySet().stream().map(Search.Kind::name).toList();
    }

    /** What the things of a kind are called. */
    public String name(String kind, Locale language) {
        return owner(kind)
                .flatMap(plugin -> Texts.find(plugin.getClass(), "search." + kind, language))
                .orElse(kind);
    }

    /** Which plugin answers for a kind; empty when it has been taken out. */
    Optional<PortalPlugin> owner(String kind) {
        return known().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(kind))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The kind of the subjects of a fact, or empty for a fact that tells of something else. */
    Optional<String> of(String fact) {
        return known().keySet().stream()
                .filter(kind -> kind.facts().stream().anyMatch(fact::startsWith))
                .map(Search.Kind::name)
                .findFirst();
    }

    /** The kinds of which no fact tells; there are few things of each. */
    List<String> untold() {
        return known().keySet().stream()
                .filter(kind -> kind.facts().isEmpty())
                .map(Search.Kind::name)
                .toList();
    }

    Search search(PortalPlugin plugin) {
        return beans.of(plugin.search());
    }

    private Map<Search.Kind, PortalPlugin> known() {
        if (known == null) {
            Map<Search.Kind, PortalPlugin> kinds = new LinkedHashMap<>();
            registry.plugins().forEach(plugin -> search(plugin).kinds().forEach(kind -> kinds.put(kind, plugin)));
            known = kinds;
        }
        return known;
    }
}
