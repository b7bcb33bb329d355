package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** The office's desk: what was sent in is published, for members or for everybody, or goes back with words (INV-155). */
@ApplicationScoped
public class ExampleDesk {
    private final ExampleActor actor;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ExampleDesk(ExampleActor actor, Visitors visitors, Facts facts, AuditLog audit, Today today) {
        this.actor = actor;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** @param toAll true when also those read it who are no members; pressed twice it tells once */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void publish(Scene scene, long id, boolean toAll) {
        Example example = actor.published(scene, id);
        boolean fresh = example.getState() != ExampleState.PUBLISHED;
        if (!fresh && example.isOpenToAll() == toAll) {
            return;
        }
        Change change = new Change(reach(example), toAll ? "all" : "members");
        example.publish(toAll, actor.affiliation(), today.now());
        Visitor visitor = visitors.current();
        facts.tell(
                fresh
                        ? new ExamplePublished(id, visitor.affiliation())
                        : new ExampleChanged(id, visitor.affiliation()));
        audit.record(new Actor(visitor.person(), visitor.affiliation()), "example-published", "example " + id, change);
    }

    /** A draft again for those who wrote it, who are told why. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void sendBack(Scene scene, long id, String words) {
        Example example = actor.published(scene, id);
        if (example.getState() == ExampleState.SENT) {
            example.sendBack(words);
            facts.tell(new ExampleSentBack(id, visitors.current().affiliation()));
        }
    }

    private static String reach(Example example) {
        if (example.getState() != ExampleState.PUBLISHED) {
            return null;
        }
        return example.isOpenToAll() ? "all" : "members";
    }
}
