package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Texts;

/** The kinds of notices of all plugins. They are asked once: no plugin comes or goes while we run. */
@ApplicationScoped
public class NoticeKinds {
    private final PluginRegistry registry;
    private final Beans beans;
    private volatile Map<Digest.Kind, PortalPlugin> known;

    @Inject
    public NoticeKinds(PluginRegistry registry, Beans beans) {
        this.registry = registry;
        this.beans = beans;
    }

    public List<String> names() {
        return known().keySet().stream().map(Digest.Kind::name).toList();
    }

    /** Those that people choose for themselves, in the order of the plugins and of their answers. */
    public List<Digest.Kind> chosen() {
        return known().keySet().stream()
                .filter(kind -> kind.weight() != Digest.Weight.REQUIRED)
                .toList();
    }

    public Optional<Digest.Kind> find(String name) {
        return known().keySet().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** What notices of a kind are called; its bare name when its plugin was taken out. */
    public String name(String kind, Locale language) {
        return known().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(kind))
                .findFirst()
                .flatMap(entry -> Texts.find(entry.getValue().getClass(), "notice." + kind, language))
                .orElse(kind);
    }

    /** The names of those of a weight. */
    String[] weighing(Digest.Weight weight) {
        return known().keySet().stream()
                .filter(kind -> kind.weight() == weight)
                .map(Digest.Kind::name)
                .toArray(String[]::new);
    }

    /** The names of all facts of which somebody may be told. */
    List<String> facts() {
        return known().keySet().stream()
                .flatMap(kind -> kind.facts().stream())
                .distinct()
                .toList();
    }

    /** Those that tell of a fact. */
    List<Digest.Kind> of(String fact) {
        return known().keySet().stream()
                .filter(kind -> kind.facts().contains(fact))
                .toList();
    }

    /** Who answers for a kind. */
    Optional<Digest> digest(String kind) {
        return find(kind).map(found -> beans.of(known().get(found).digest()));
    }

    private Map<Digest.Kind, PortalPlugin> known() {
        if (known == null) {
            Map<Digest.Kind, PortalPlugin> kinds = new LinkedHashMap<>();
            for (PortalPlugin plugin : registry.plugins()) {
                beans.of(plugin.digest()).kinds().forEach(kind -> kinds.put(kind, plugin));
            }
            known = kinds;
        }
        return known;
    }
}
