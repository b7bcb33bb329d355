package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Succession;
import se.healthycities.portal.spi.Succession.Returning;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes a hand-over back within thirty days: what has not been changed since goes back to the leaver, the rest stays where it
 * is and is listed. A second time changes nothing.
 */
@ApplicationScoped
public class HandoverUndo {
    private final EntityManager entityManager;
    private final HandoverQueries queries;
    private final HandoverRights rights;
    private final HandoverPlan plan;
    private final PluginRegistry plugins;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public HandoverUndo(
            EntityManager entityManager,
            HandoverQueries queries,
            HandoverRights rights,
            HandoverPlan plan,
            PluginRegistry plugins,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.rights = rights;
        this.plan = plan;
        this.plugins = plugins;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** @return false when it is too late: more than thirty days have passed, and nothing was changed */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public boolean undo(long id) {
        Handover handover = entityManager.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (handover == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        rights.leaver(handover.getLeaver().getId());
        if (handover.isUndone()) {
            return true;
        }
        if (today.date().isAfter(Handover.undoableUntil(handover.getMadeAt()))) {
            return false;
        }
        takeBack(handover);
        Affiliation acting =
                entityManager.getReference(Affiliation.class, rights.actor().affiliation());
        handover.undo(acting, today.now());
        entityManager.flush();
        Long space = handover.getSpace() == null ? null : handover.getSpace().getId();
        facts.tell(new HandoverUndone(id, space, acting.getId()));
        audit.record(
                rights.actor(),
                "handover-undone",
                "affiliation " + handover.getLeaver().getId(),
                new Change("handover " + id, null));
        memory.forget();
        return true;
    }

    private void takeBack(Handover handover) {
        Affiliation leaver = handover.getLeaver();
        List<HandoverItem> items = queries.items(handover.getId());
        Optional<HandoverItem> end = items.stream()
                .filter(item -> item.getKind().equals(LeaverEnd.KIND))
                .findFirst();
        List<Affiliation> standing = queries.standing(leaver.getId(), today.date());
        Optional<Affiliation> back = LeaverEnd.back(leaver, end, standing, today.date(), entityManager);
        for (PortalPlugin plugin : plugins.plugins()) {
            for (Succession succession : plan.successions(plugin)) {
                List<HandoverItem> mine = items.stream()
                        .filter(item -> item.getPlugin().equals(plugin.id().value())
                                && item.getKind().equals(succession.kind()))
                        .toList();
                takeBack(handover, succession, mine, back);
            }
        }
    }

    private void takeBack(
            Handover handover, Succession succession, List<HandoverItem> items, Optional<Affiliation> back) {
        if (items.isEmpty()) {
            return;
        }
        Set<Long> restored = back.map(affiliation -> succession.takeBack(
                        items.stream().map(HandoverItem::passed).toList(),
                        new Returning(
                                handover.getLeaver().getId(),
                                affiliation.getId(),
                                handover.getLastDay(),
                                today.date())))
                .orElse(Set.of());
        for (HandoverItem item : items) {
            item.end(restored.contains(item.getHeldId()) ? HandoverOutcome.RESTORED : HandoverOutcome.CHANGED);
        }
    }
}
