package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** The one table of what is kept how long (P3), from every plugin: the nights and the register of processing read it. */
@ApplicationScoped
public class Retentions {
    private final PluginRegistry registry;
    private final Beans beans;
    private final RetentionQueries queries;
    private final Today today;

    @Inject
    public Retentions(PluginRegistry registry, Beans beans, RetentionQueries queries, Today today) {
        this.registry = registry;
        this.beans = beans;
        this.queries = queries;
        this.today = today;
    }

    /** Every kind with what would go today and what the last night did. */
    public List<KeptKind> table() {
        Set<String> real = new HashSet<>(queries.real());
        Map<String, RunRow> last =
                queries.lastRuns().stream().collect(Collectors.toMap(RunRow::kind, Function.identity()));
        List<KeptKind> table = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            for (Retention kind : of(plugin)) {
                String key = kind.key();
                long found = kind.count(today.date());
                boolean deletes = real.contains(key);
                table.add(new KeptKind(plugin.getClass(), key, kind.period(), found, deletes, last.get(key)));
            }
        }
        return table;
    }

    /** The latest lines of the nights. */
    public List<RunRow> runs(int most) {
        return queries.runs(most);
    }

    /** How long each kind is kept; nothing is counted. */
    public List<RetentionPeriod> periods() {
        List<RetentionPeriod> periods = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            of(plugin).forEach(kind -> periods.add(new RetentionPeriod(plugin.getClass(), kind.key(), kind.period())));
        }
        return periods;
    }

    Optional<Retention> kind(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    List<Retention> all() {
        return registry.plugins().stream()
                .flatMap(plugin -> of(plugin).stream())
                .toList();
    }

    private List<Retention> of(PortalPlugin plugin) {
        List<Retention> kinds = new ArrayList<>();
        plugin.retentions().forEach(kind -> kinds.add(beans.of(kind)));
        return kinds;
    }
}
