package se.healthycities.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Makes tasks and moves them on. Who looks after a task or is a contact of its organisation may act on it; a vacant one is
 * taken by a contact; everything done twice changes nothing.
 */
@ApplicationScoped
public class TaskService {
    private final EntityManager entityManager;
    private final TaskQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public TaskService(EntityManager entityManager, TaskQueries queries, Visitors visitors, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /** For other features, in their own transaction: something waits for an organisation now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long make(NewTask asked) {
        long acting = visitors.current().affiliation();
        return make(asked, acting == 0 ? null : acting);
    }

    /** The same for somebody who is not logged in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long make(NewTask asked, Long acting) {
        Task task = new Task(
                asked.what(),
                asked.address(),
                asked.space() == null ? null : entityManager.getReference(Space.class, asked.space()),
                entityManager.getReference(Organisation.class, asked.organisation()),
                asked.responsible() == null ? null : entityManager.find(Affiliation.class, asked.responsible()),
                asked.dueDay(),
                today.now(),
                acting == null ? null : entityManager.getReference(Affiliation.class, acting));
        entityManager.persist(task);
        facts.tell(new TaskMade(task.getId(), asked.space(), acting));
        return task.getId();
    }

    /** For other features, in their own transaction: what the task asked for was done where it is done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(long id, long acting) {
        Task task = found(id);
        if (task.finish(entityManager.getReference(Affiliation.class, acting), today.now())) {
            facts.tell(new TaskDone(id, space(task), acting));
        }
    }

    /** Looks after a task from now on: a contact takes what is vacant, or over from a colleague. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void take(long id) {
        Task task = found(id);
        Affiliation acting = contact(task);
        hand(task, acting, acting);
    }

    /** Hands a task to a colleague who stands for the same organisation today, or leaves it vacant (null). */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void hand(long id, Long colleague) {
        Task task = found(id);
        Affiliation acting = acting(task);
        Affiliation to = colleague == null ? null : entityManager.find(Affiliation.class, colleague);
        boolean fits = colleague == null
                || to != null
                        && to.getOrganisation()
                                .getId()
                                .equals(task.getOrganisation().getId())
                        && to.getPeriod().covers(today.date());
        if (!fits) {
            throw refused();
        }
        hand(task, to, acting);
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void finish(long id) {
        Task task = found(id);
        Affiliation acting = acting(task);
        if (task.finish(acting, today.now())) {
            facts.tell(new TaskDone(id, space(task), acting.getId()));
        }
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void reopen(long id) {
        Task task = found(id);
        Affiliation acting = acting(task);
        if (task.reopen()) {
            facts.tell(new TaskReopened(id, space(task), acting.getId()));
        }
    }

    private void hand(Task task, Affiliation to, Affiliation acting) {
        if (!task.isDone() && !Objects.equals(task.getResponsible(), to)) {
            task.handTo(to);
            facts.tell(new TaskHanded(task.getId(), space(task), acting.getId()));
        }
    }

    /** The affiliation by which the visitor acts on the task, as the one who looks after it or as a contact. */
    private Affiliation acting(Task task) {
        Affiliation responsible = task.getResponsible();
        return member(task)
                .filter(mine -> mine.equals(responsible) || isContact(task))
                .orElseThrow(TaskService::refused);
    }

    private Affiliation contact(Task task) {
        return member(task).filter(mine -> isContact(task)).orElseThrow(TaskService::refused);
    }

    private Optional<Affiliation> member(Task task) {
        var mine = queries.acting(
                visitors.current().person(), task.getOrganisation().getId(), today.date());
        Optional<Affiliation> responsible =
                mine.stream().filter(one -> one.equals(task.getResponsible())).findFirst();
        return responsible.or(() -> mine.stream().findFirst());
    }

    private boolean isContact(Task task) {
        return queries.contact(
                        visitors.current().person(), task.getOrganisation().getId(), today.date())
                > 0;
    }

    private Task found(long id) {
        Task task = entityManager.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return task;
    }

    private static Long space(Task task) {
        return task.getSpace() == null ? null : task.getSpace().getId();
    }

    private static Refused refused() {
        return new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
    }
}
