package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Succession;
import se.healthycities.portal.spi.Succession.Handing;
import se.healthycities.portal.spi.Succession.Held;
import se.healthycities.portal.spi.Succession.Passed;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Hands over what somebody holds, in one transaction and on record; nothing is rewritten, nobody becomes an author (A4). */
@ApplicationScoped
public class HandoverService {
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
    public HandoverService(
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

    /** @return the id of the hand-over, also when the key was used before */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public long handOver(Wish wish, UUID key) {
        rights.leaver(wish.from());
        Affiliation leaver = entityManager.find(Affiliation.class, wish.from(), LockModeType.PESSIMISTIC_WRITE);
        List<Long> before = queries.made(key);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        if (plan.problem(wish).isPresent()) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        List<Step> steps = plan.steps(wish);
        if (wish.space() != null && steps.isEmpty()) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        Space space = wish.space() == null ? null : space(wish.space());
        Handover handover = new Handover(
                key,
                leaver,
                affiliation(wish.to()),
                wish.lastDay(),
                space,
                today.now(),
                affiliation(rights.actor().affiliation()));
        entityManager.persist(handover);
        List<String> moved = new ArrayList<>();
        for (PortalPlugin plugin : plugins.plugins()) {
            for (Succession succession : plan.successions(plugin)) {
                pass(handover, plugin, succession, steps, moved);
            }
        }
        if (space == null) {
            moved.add(LeaverEnd.end(handover, leaver, entityManager));
        }
        entityManager.flush();
        Long where = space == null ? null : space.getId();
        facts.tell(new HandedOver(handover.getId(), where, rights.actor().affiliation()));
        audit.record(
                rights.actor(),
                "handed-over",
                "affiliation " + wish.from(),
                new Change(null, "handover " + handover.getId() + ": " + String.join(" ", moved)));
        memory.forget();
        return handover.getId();
    }

    private void pass(
            Handover handover, PortalPlugin plugin, Succession succession, List<Step> steps, List<String> moved) {
        Map<Long, Step> mine = steps.stream()
                .filter(step ->
                        step.plugin().equals(plugin.id().value()) && step.kind().equals(succession.kind()))
                .collect(Collectors.toMap(Step::id, Function.identity()));
        for (Long to : mine.values().stream().map(Step::to).distinct().toList()) {
            List<Long> ids = mine.values().stream()
                    .filter(step -> Objects.equals(step.to(), to))
                    .map(Step::id)
                    .sorted()
                    .toList();
            Handing handing = new Handing(handover.getLeaver().getId(), to, handover.getLastDay(), today.date());
            for (Passed passed : succession.pass(ids, handing)) {
                Step step = mine.get(passed.id());
                Held held = new Held(step.kind(), step.id(), step.label(), step.role(), step.address(), step.space());
                entityManager.persist(new HandoverItem(handover, plugin.id().value(), held, passed, affiliation(to)));
                moved.add(step.kind() + " " + passed.id() + ">" + (passed.made() == null ? to : passed.made()));
            }
        }
    }

    private Affiliation affiliation(Long id) {
        return id == null ? null : entityManager.getReference(Affiliation.class, id);
    }

    private Space space(String path) {
        return queries.spaces(path).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
    }
}
