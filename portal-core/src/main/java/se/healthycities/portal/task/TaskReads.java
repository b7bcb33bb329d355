package se.healthycities.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.time.Today;

/** What pages read about tasks. */
@ApplicationScoped
public class TaskReads {
    /** Before any task: the key of a list's first page. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final TaskQueries queries;
    private final Today today;

    @Inject
    public TaskReads(TaskQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** Tasks by their due day, after the given key of the list (due day and id). */
    public List<TaskRow> list(TaskFilter filter, long person, LocalDate due, long id, int most) {
        LocalDate day = today.date();
        return switch (filter) {
            case WAITING -> queries.waiting(person, day, due, id, most);
            case VACANT -> queries.vacant(person, day, due, id, most);
            case OPEN -> queries.open(person, day, due, id, most);
            case DONE -> queries.done(person, day, due, id, most);
        };
    }

    /** What waits for a person, the most urgent first. */
    public List<TaskRow> waiting(long person, int most) {
        return list(TaskFilter.WAITING, person, FIRST, 0, most);
    }

    public long countWaiting(long person) {
        return queries.countWaiting(person, today.date());
    }

    /** Everybody who stands for one of the person's organisations today, by family name. */
    public List<ColleagueRow> colleagues(long person) {
        return queries.colleagues(person, today.date());
    }
}
