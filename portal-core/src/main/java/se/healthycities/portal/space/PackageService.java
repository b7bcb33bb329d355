package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** The office says what a kind of space offers, and the convenor chooses within that (K1). No content is touched. */
@ApplicationScoped
public class PackageService {
    private final EntityManager entityManager;
    private final PackageQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public PackageService(
            EntityManager entityManager,
            PackageQueries queries,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
    }

    /** Says what the convenors of a plugin's spaces may do with a part; saying the same again changes nothing. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void choose(String owner, String part, PartChoice to) {
        PackageRule rule = queries.rule(owner, part).stream().findFirst().orElse(null);
        PartChoice from = rule == null ? PartChoice.FORCED : rule.getChoice();
        if (from == to) {
            return;
        }
        if (rule == null) {
            rule = new PackageRule(owner, part, to);
            entityManager.persist(rule);
        } else {
            rule.choose(to);
        }
        entityManager.flush();
        Visitor visitor = visitors.current();
        facts.tell(new PackageChanged(rule.getId(), visitor.affiliation()));
        record("package-changed", owner + " " + part, from.name(), to.name());
        memory.forget();
    }

    /**
     * Switches the parts of a space as its convenor wants them; what the package does not leave to the convenor is refused.
     *
     * @param on the parts that shall be on, of those that the convenor may switch
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void use(Scene scene, Set<String> on) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Map<String, PartSwitch> switches = new HashMap<>();
        queries.switches(standing.space()).forEach(turned -> switches.put(turned.getPart(), turned));
        Map<String, PartChoice> open = new HashMap<>();
        queries.rules(standing.owner()).stream()
                .filter(rule -> rule.getChoice().open())
                .forEach(rule -> open.put(rule.getPart(), rule.getChoice()));
        if (!open.keySet().containsAll(on)) {
            record("refused", scene.space(), null, "parts");
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        open.forEach((part, choice) -> turn(standing, part, on.contains(part), choice, switches.get(part)));
        memory.forget();
    }

    private void turn(Standing standing, String part, boolean to, PartChoice choice, PartSwitch turned) {
        boolean from = turned == null ? choice.atFirst() : turned.isUsed();
        if (from == to) {
            return;
        }
        if (turned == null) {
            Space space = entityManager.getReference(Space.class, standing.space());
            entityManager.persist(new PartSwitch(space, part, to));
        } else {
            turned.turn(to);
        }
        facts.tell(new PartTurned(standing.space(), visitors.current().affiliation()));
        record("part-turned", standing.path(), part + " " + word(from), part + " " + word(to));
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }

    private void record(String act, String subject, String before, String after) {
        Visitor visitor = visitors.current();
        Actor actor = new Actor(visitor.person(), visitor.affiliation());
        audit.record(actor, act, subject, new Change(before, after));
    }
}
