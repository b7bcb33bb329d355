package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.space.life.SpaceTurns;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** How those who lead a group put its charter in words, and what came of its work (B6, INV-218). */
@ApplicationScoped
public class CharterService {
    private final EntityManager entityManager;
    private final GroupQueries queries;
    private final SpaceTurns turns;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Gate gate;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public CharterService(
            EntityManager entityManager,
            GroupQueries queries,
            SpaceTurns turns,
            Visitors visitors,
            VisitorMemory memory,
            Gate gate,
            Facts facts,
            AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.turns = turns;
        this.visitors = visitors;
        this.memory = memory;
        this.gate = gate;
        this.facts = facts;
        this.audit = audit;
    }

    /**
     * Names the group and says its charter anew.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean write(Scene scene, GroupName name, Charter charter, int seen) {
        ThemeGroup group = group(scene);
        GroupName named = GroupName.of(group.getSpace());
        if (group.charter().equals(charter) && named.equals(name)) {
            return true;
        }
        if (group.getVersion() != seen) {
            return false;
        }
        Change change = new Change("version " + seen, "version " + (seen + 1));
        group.charter(charter);
        group.getSpace().rename(name.swedish(), name.english());
        entityManager.lock(group, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        tell(scene, group, "charter-changed", change);
        return true;
    }

    /** What came of the work; those who lead may say it when the group is closed as well. */
    @Guarded(Access.READ)
    @Transactional
    public void result(Scene scene, String words) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        if (!turns.steers(standing)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!gate.state(scene).writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        ThemeGroup group = group(scene);
        if (!group.getResult().equals(words)) {
            group.result(words);
            tell(scene, group, "result-written", Change.NONE);
        }
    }

    private ThemeGroup group(Scene scene) {
        return queries.at(scene.space()).stream().findFirst().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    private void tell(Scene scene, ThemeGroup group, String act, Change change) {
        Visitor visitor = visitors.current();
        facts.tell(new CharterChanged(group.getId(), group.getSpace().getId(), visitor.affiliation()));
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, scene.space(), change);
        memory.forget();
    }
}
