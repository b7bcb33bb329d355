package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.meeting.MinutesReady;
import se.healthycities.portal.spi.Reaction;
import se.healthycities.portal.task.TaskService;

/** Minutes are ready: whoever was asked for them has nothing left to do (INV-258). */
@ApplicationScoped
public class WrittenSummaries implements Reaction<MinutesReady> {
    private final OutputQueries queries;
    private final TaskService tasks;

    @Inject
    public WrittenSummaries(OutputQueries queries, TaskService tasks) {
        this.queries = queries;
        this.tasks = tasks;
    }

    @Override
    public Class<MinutesReady> to() {
        return MinutesReady.class;
    }

    @Override
    public void on(MinutesReady fact) {
        queries.asked(fact.subject()).forEach(task -> tasks.done(task, fact.actor()));
    }
}
