package se.healthycities.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Question;

/** Tasks wait for whoever looks after them, and vacant ones for the contacts of the organisation. */
@ApplicationScoped
public class TaskQuestion implements Question {
    /** The kind in the ids of its questions: {@code task:5}. */
    public static final String KIND = "task";

    /** Nobody has so many; the brief cuts none of them. */
    private static final int MOST = 1_000;

    private final TaskReads tasks;

    @Inject
    public TaskQuestion(TaskReads tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        return tasks.waiting(person, MOST).stream()
                .map(task -> new Asked(KIND + ":" + task.id(), task.what(), task.address(), task.dueDay()))
                .toList();
    }
}
