package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** Switches plugins for a season, everywhere or in one space, on record and with a way back. Content is never touched. */
@ApplicationScoped
public class SeasonService {
    private final EntityManager entityManager;
    private final SeasonQueries queries;
    private final Activations activations;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;
    private final SeasonTreeService tree;

    @Inject
    public SeasonService(
            EntityManager entityManager,
            SeasonQueries queries,
            Activations activations,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today,
            SeasonTreeService tree) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.activations = activations;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
        this.tree = tree;
    }

    /**
     * @param to the new state, or null for "as the season above says"
     * @throws IllegalArgumentException when the season does not exist, or its state is FORCED or UNAVAILABLE
     */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void turn(PluginId plugin, String seasonKey, State to) {
        apply(Switch.everywhere(plugin, seasonKey, to));
    }

    /** The same, with a tail after the season's end. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void turn(Switch turned) {
        apply(turned);
    }

    /** The same for some days of the season only; before and after them the season itself decides. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void turn(Switch turned, Period days) {
        apply(turned.in(tree.part(turned.season(), days).getKey()));
    }

    /** The same for one space. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void turnSpace(Switch turned, Period days) {
        turnSpace(turned.in(tree.part(turned.season(), days).getKey()));
    }

    /**
     * Switches one space of a plugin; the core's own spaces are always on.
     *
     * @throws IllegalArgumentException when the switch names no space
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void turnSpace(Switch turned) {
        if (turned.space() == null) {
            throw new IllegalArgumentException("This switch is for one space.");
        }
        apply(turned);
    }

    /** Takes the last switch back; a switch can be taken back once. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void undo(long changeId) {
        takeBack(changeId, false);
    }

    /** Takes the last switch back if it was the switch of one space. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void undoSpace(long changeId) {
        takeBack(changeId, true);
    }

    private void apply(Switch turned) {
        Season season = activations.season(turned.season());
        Space space = activations.space(turned);
        Switch before = activations.set(turned, season, space);
        if (before.equals(turned)) {
            return;
        }
        Affiliation by =
                entityManager.getReference(Affiliation.class, visitors.current().affiliation());
        entityManager.persist(new ActivationChange(season, space, before, turned, today.now(), by));
        told("plugin-turned", season, space, before, turned);
    }

    private void takeBack(long changeId, boolean onlyInSpace) {
        ActivationChange change = entityManager.find(ActivationChange.class, changeId);
        boolean last = queries.lastChange().stream().anyMatch(row -> row.id() == changeId);
        if (change == null || !last) {
            return;
        }
        if (onlyInSpace && !change.inSpace()) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        Switch back = change.back();
        Season season = activations.season(back.season());
        Space space = activations.space(back);
        Switch from = activations.set(back, season, space);
        change.undo();
        told("plugin-turn-undone", season, space, from, back);
    }

    private void told(String act, Season season, Space space, Switch before, Switch after) {
        Visitor visitor = visitors.current();
        facts.tell(
                space == null
                        ? new PluginTurned(season.getId(), visitor.affiliation())
                        : new SpaceTurned(season.getId(), space.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                act,
                (space == null ? after.plugin().value() : space.getPath()) + " in " + season.getKey(),
                new Change(words(before), words(after)));
    }

    private static String words(Switch turned) {
        return turned.to() + (turned.openUntil() == null ? "" : " until " + turned.openUntil());
    }
}
