package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.WorkList;

/** Everything that waits for the coordinator, from the core and from each plugin that is readable today (K5). */
@ApplicationScoped
public class WorkLists {
    private final PluginRegistry registry;
    private final Beans beans;
    private final Gate gate;

    @Inject
    public WorkLists(PluginRegistry registry, Beans beans, Gate gate) {
        this.registry = registry;
        this.beans = beans;
        this.gate = gate;
    }

    /** Each kind with how many wait, in the order in which the plugins name them. */
    public List<Waiting> all() {
        List<Waiting> all = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            if (gate.state(plugin.id()).readable()) {
                for (Class<? extends WorkList> kind : plugin.workLists()) {
                    WorkList list = beans.of(kind);
                    all.add(new Waiting(plugin.getClass(), list, list.count()));
                }
            }
        }
        return all;
    }

    /** Settles one line of a list on the spot; the list knows who may. */
    public void settle(String kind, long subject) {
        all().stream()
                .map(Waiting::list)
                .filter(list -> list.kind().equals(kind))
                .forEach(list -> list.settle(subject));
    }

    /** A kind of work and how much of it there is; its texts lie beside the plugin's class. */
    public record Waiting(Class<?> texts, WorkList list, long count) {}
}
