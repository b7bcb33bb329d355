package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search.Hit;

/** Asks every plugin that is readable today; what is off is not asked, so its hits are gone at once. */
@ApplicationScoped
public class SearchService {
    private static final int FROM_EACH = 20;

    private final PluginRegistry registry;
    private final Beans beans;
    private final Gate gate;
    private final Visitors visitors;

    @Inject
    public SearchService(PluginRegistry registry, Beans beans, Gate gate, Visitors visitors) {
        this.registry = registry;
        this.beans = beans;
        this.gate = gate;
        this.visitors = visitors;
    }

    public List<Hit> find(String words) {
        List<Hit> hits = new ArrayList<>();
        if (words.isBlank()) {
            return hits;
        }
        Visitor visitor = visitors.current();
        Long person = visitor.signedIn() ? visitor.person() : null;
        for (PortalPlugin plugin : registry.plugins()) {
            if (gate.state(plugin.id()).readable()) {
                hits.addAll(beans.of(plugin.search()).find(words, person, FROM_EACH));
            }
        }
        hits.removeIf(hit -> inSpaceThatIsOff(hit.address()));
        return hits;
    }

    /** A space may be off by itself; its plugin goes on and need not know. */
    private boolean inSpaceThatIsOff(String address) {
        return gate.readable().stream()
                .filter(word -> word.startsWith(Gate.EXCEPT))
                .map(word -> "/" + word.substring(Gate.EXCEPT.length()))
                .anyMatch(path -> address.equals(path) || address.startsWith(path + "/"));
    }
}
