package se.healthycities.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.time.Today;

/**
 * What other features do with a task in their own transaction for somebody who need not be logged in; they have asked for
 * the right. The task is locked, so that of two who act on it at once the second sees what the first did.
 */
@ApplicationScoped
public class TaskHanding {
    private final EntityManager entityManager;
    private final TaskQueries queries;
    private final Facts facts;
    private final Today today;

    @Inject
    public TaskHanding(EntityManager entityManager, TaskQueries queries, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Hands a task that waits for the person to somebody of the same organisation.
     *
     * @return by which affiliation the person handed it over; empty when it does not wait for the person (any more)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Affiliation> hand(long id, long person, Affiliation to) {
        Task task = entityManager.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null || task.isDone() || !sameOrganisation(task, to)) {
            return Optional.empty();
        }
        Optional<Affiliation> giver = waitsFor(task, person);
        giver.ifPresent(by -> move(task, to, by));
        return giver;
    }

    /** Gives a task back to whoever had it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(long id, Affiliation to) {
        Task task = entityManager.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!task.isDone()) {
            move(task, to, to);
        }
    }

    /** Ends a task that nobody need do any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(long id, Affiliation by) {
        Task task = entityManager.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task.finish(by, today.now())) {
            facts.tell(new TaskDone(id, space(task), by.getId()));
        }
    }

    private void move(Task task, Affiliation to, Affiliation by) {
        task.handTo(to);
        facts.tell(new TaskHanded(task.getId(), space(task), by.getId()));
    }

    private boolean sameOrganisation(Task task, Affiliation to) {
        return to.getOrganisation().getId().equals(task.getOrganisation().getId())
                && to.getPeriod().covers(today.date());
    }

    /** The same rule as {@link TaskFilter#WAITING}: one's own, and the vacant ones of organisations where one is a contact. */
    private Optional<Affiliation> waitsFor(Task task, long person) {
        Affiliation responsible = task.getResponsible();
        boolean held = responsible != null && responsible.getPeriod().covers(today.date());
        if (held) {
            return Optional.of(responsible)
                    .filter(one -> one.getPerson().getId().equals(person));
        }
        long organisation = task.getOrganisation().getId();
        return queries.contact(person, organisation, today.date()) == 0
                ? Optional.empty()
                : queries.acting(person, organisation, today.date()).stream().findFirst();
    }

    private static Long space(Task task) {
        return task.getSpace() == null ? null : task.getSpace().getId();
    }
}
