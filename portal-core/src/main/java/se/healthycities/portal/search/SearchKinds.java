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

/** The kinds of things that can be found, of all plugins. */
@ApplicationScoped
public class SearchKinds {
    private final PluginRegistry registry;
    private final Beans beans;

    @Inject
    public SearchKinds(PluginRegistry registry, Beans beans) {
        this.registry = registry;
        this.beans = beans;
    }

    /** In the order of the plugins and of their answers. */
    public List<String> names() {
        return List.copyOf(owners().keySet());
    }

    /** What the things of a kind are called. */
    public String name(String kind, Locale language) {
        PortalPlugin owner = owners().get(kind);
        return Texts.find(owner.getClass(), "search." + kind, language).orElse(kind);
    }

    /** Which plugin answers for a kind. */
    Map<String, PortalPlugin> owners() {
        Map<String, PortalPlugin> owners = new LinkedHashMap<>();
        for (PortalPlugin plugin : registry.plugins()) {
            search(plugin).kinds().forEach(kind -> owners.put(kind.name(), plugin));
        }
        return owners;
    }

    /** The kind of the subjects of a fact, or empty for a fact that tells of something else. */
    Optional<String> of(String fact) {
        return registry.plugins().stream()
                .flatMap(plugin -> search(plugin).kinds().stream())
                .filter(kind -> kind.facts().stream().anyMatch(fact::startsWith))
                .map(Search.Kind::name)
                .findFirst();
    }

    /** The kinds of which no fact tells; there are few things of each. */
    List<String> untold() {
        return registry.plugins().stream()
                .flatMap(plugin -> search(plugin).kinds().stream())
                .filter(kind -> kind.facts().isEmpty())
                .map(Search.Kind::name)
                .toList();
    }

    Search search(PortalPlugin plugin) {
        return beans.of(plugin.search());
    }
}
