package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** Switches plugins for a season, on record and with a way back. Content is never touched. */
@ApplicationScoped
public class SeasonService {
    private final EntityManager entityManager;
    private final SeasonQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public SeasonService(
            EntityManager entityManager,
            SeasonQueries queries,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * @param to the new state, or null for "as the season above says"
     * @throws IllegalArgumentException when the season does not exist, or its state is FORCED or UNAVAILABLE
     */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void turn(PluginId plugin, String seasonKey, State to) {
        Season season = queries.byKey(seasonKey).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no season " + seasonKey + "."));
        State from = change(plugin.value(), season, to);
        if (from == to) {
            return;
        }
        Affiliation by =
                entityManager.getReference(Affiliation.class, visitors.current().affiliation());
        entityManager.persist(new ActivationChange(plugin.value(), season, from, to, today.now(), by));
        told("plugin-turned", plugin.value(), season, from, to);
    }

    /** Takes the last switch back; a switch can be taken back once. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void undo(long changeId) {
        ActivationChange change = entityManager.find(ActivationChange.class, changeId);
        boolean last = queries.lastChange().stream().anyMatch(row -> row.id() == changeId);
        if (change == null || !last) {
            return;
        }
        State from = change(change.getPlugin(), change.getSeason(), change.getFromState());
        change.undo();
        told("plugin-turn-undone", change.getPlugin(), change.getSeason(), from, change.getFromState());
    }

    private State change(String plugin, Season season, State to) {
        Optional<Activation> row =
                queries.activation(plugin, season.getKey()).stream().findFirst();
        State from = row.map(Activation::getState).orElse(null);
        if (from == State.FORCED || from == State.UNAVAILABLE) {
            throw new IllegalArgumentException("A plugin that is " + from + " cannot be switched.");
        }
        if (to == null) {
            row.ifPresent(entityManager::remove);
        } else if (row.isPresent()) {
            row.get().turn(to);
        } else {
            entityManager.persist(new Activation(new PluginId(plugin), season, null, to));
        }
        return from;
    }

    private void told(String act, String plugin, Season season, State from, State to) {
        Visitor visitor = visitors.current();
        facts.tell(new PluginTurned(season.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                act,
                plugin + " in " + season.getKey(),
                new Change(String.valueOf(from), String.valueOf(to)));
    }
}
