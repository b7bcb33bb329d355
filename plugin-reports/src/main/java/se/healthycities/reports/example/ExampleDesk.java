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
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** The office's desk: what was sent in is published, for members or for everybody, or goes back with words (INV-155). */
@ApplicationScoped
public class ExampleDesk {
    private final ExampleActor actor;
    private final ExampleRights rights;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ExampleDesk(
            ExampleActor actor, ExampleRights rights, Visitors visitors, Facts facts, AuditLog audit, Today today) {
        this.actor = actor;
        this.rights = rights;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Publishes what the office has read, and nothing else; pressed twice it tells once.
     *
     * @param toAll true when also those read it who are no members
     * @param seen the version that the office has read
     * @param before the state in which it stood then
     * @return false when it reads differently, has been withdrawn or has not been sent in, and nothing was published
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public boolean publish(Scene scene, long id, boolean toAll, int seen, ExampleState before) {
        Example example = actor.published(scene, id);
        if (example.getVersion() != seen) {
            return false;
        }
        if (example.isSettled(toAll)) {
            return true;
        }
        String writer = example.getAuthor().getOrganisation().getAddress();
        if (example.getState() != before || !rights.publishes(before, writer)) {
            return false;
        }
        boolean fresh = before != ExampleState.PUBLISHED;
        boolean narrows = example.isOpen() && !toAll;
        Change change = new Change(reach(example), toAll ? "all" : "members");
        example.publish(toAll, actor.affiliation(), today.now());
        Visitor visitor = visitors.current();
        facts.tell(fact(id, visitor.affiliation(), fresh, narrows));
        audit.record(new Actor(visitor.person(), visitor.affiliation()), "example-published", "example " + id, change);
        return true;
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

    private static Fact fact(long id, Long by, boolean fresh, boolean narrows) {
        if (fresh) {
            return new ExamplePublished(id, by);
        }
        return narrows ? new ExampleHidden(id, by) : new ExampleChanged(id, by);
    }

    private static String reach(Example example) {
        if (example.getState() != ExampleState.PUBLISHED) {
            return null;
        }
        return example.isOpen() ? "all" : "members";
    }
}
