package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.task.NewTask;
import se.healthycities.portal.task.TaskService;
import se.healthycities.portal.time.Today;

/** A person asks to be erased: a task for the network's office, to be done within the month that the law gives. */
@ApplicationScoped
public class ErasureWish {
    private static final int DAYS = 30;

    private final ErasureQueries queries;
    private final TaskService tasks;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ErasureWish(
            ErasureQueries queries, TaskService tasks, Visitors visitors, Facts facts, AuditLog audit, Today today) {
        this.queries = queries;
        this.tasks = tasks;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** True while the office has not answered. */
    public boolean asked() {
        return queries.openTasks(address(visitors.current())) > 0;
    }

    /**
     * Asks once; asked again while it waits, it changes nothing.
     *
     * @param what the task's line, without a name
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void ask(String what) {
        Visitor visitor = visitors.current();
        List<Long> office = queries.office();
        if (!asked() && !office.isEmpty()) {
            Long responsible = queries.coordinator(office.get(0), today.date()).stream()
                    .findFirst()
                    .orElse(null);
            tasks.make(new NewTask(
                    what,
                    address(visitor),
                    null,
                    office.get(0),
                    responsible,
                    today.date().plusDays(DAYS)));
            facts.tell(new OwnErasureAsked(visitor.person(), visitor.affiliation()));
            Actor actor = new Actor(visitor.person(), visitor.affiliation());
            audit.record(actor, "erasure-asked", "person " + visitor.person(), Change.NONE);
        }
    }

    private static String address(Visitor visitor) {
        return "/admin/privacy?person=" + visitor.person();
    }
}
