package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.task.Task;

/** Open tasks pass on; done ones are history. */
@ApplicationScoped
public class TaskSuccession extends LookedAfter<Task> {
    private final SuccessionQueries queries;

    @Inject
    public TaskSuccession(EntityManager entityManager, SuccessionQueries queries) {
        super(entityManager);
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.tasksHeld(affiliation).stream()
                .map(row -> new Held(kind(), row.id(), row.label(), null, row.address(), row.space()))
                .toList();
    }

    @Override
    List<Task> things(Collection<Long> ids) {
        return queries.tasks(ids);
    }

    @Override
    void handAll(Collection<Long> ids, Long to) {
        queries.tasksTo(ids, to);
    }

    @Override
    Long id(Task thing) {
        return thing.getId();
    }

    @Override
    Affiliation responsible(Task thing) {
        return thing.getResponsible();
    }

    @Override
    void handTo(Task thing, Affiliation to) {
        thing.handTo(to);
    }

    @Override
    boolean open(Task thing) {
        return !thing.isDone();
    }
}
