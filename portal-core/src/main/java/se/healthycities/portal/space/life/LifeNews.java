package se.healthycities.portal.space.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Fact;

/** Tells what became of a space: to its people as a fact, to the audit log with the dates before and after. */
@ApplicationScoped
public class LifeNews {
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public LifeNews(Visitors visitors, VisitorMemory memory, Facts facts, AuditLog audit) {
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
    }

    /** @param turn null when only a later day changed, of which nobody has to hear */
    public void tell(Space space, Turn turn, LifeDates before) {
        Visitor visitor = visitors.current();
        long actor = visitor.affiliation();
        if (turn != null) {
            facts.tell(fact(turn, space.getId(), actor));
        }
        audit.record(
                new Actor(visitor.person(), actor),
                "space-" + (turn == null ? "dated" : word(turn)),
                space.getPath(),
                new Change(before.words(), LifeDates.of(space).words()));
        memory.forget();
    }

    private static Fact fact(Turn turn, long space, long actor) {
        return switch (turn) {
            case OPEN -> new SpaceOpened(space, actor);
            case REST -> new SpaceRested(space, actor);
            case CLOSE -> new SpaceClosed(space, actor);
            case ARCHIVE -> new SpaceArchived(space, actor);
            case WAKE -> new SpaceWoken(space, actor);
        };
    }

    private static String word(Turn turn) {
        return switch (turn) {
            case OPEN -> "opened";
            case REST -> "rested";
            case CLOSE -> "closed";
            case ARCHIVE -> "archived";
            case WAKE -> "woken";
        };
    }
}
