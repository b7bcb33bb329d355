package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.healthycities.portal.time.Today;

/** Writes down who is reminded of what: each step once for each moment of closing, whoever asks and however often. */
@ApplicationScoped
public class ReminderRows {
    private final ReminderQueries queries;
    private final Today today;

    @Inject
    public ReminderRows(ReminderQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** @return of how many the person had not been reminded before */
    int add(long person, Map<ClosingQuestion, ReminderStep> reminders, boolean digest) {
        List<Map.Entry<ClosingQuestion, ReminderStep>> all = List.copyOf(reminders.entrySet());
        return queries.remind(
                person,
                all.stream().map(one -> one.getKey().kind().name()).toArray(String[]::new),
                all.stream().map(one -> one.getKey().id()).toArray(Long[]::new),
                all.stream().map(one -> one.getValue().name()).toArray(String[]::new),
                all.stream().map(one -> one.getKey().closesAt().toEpochMilli()).toArray(Long[]::new),
                digest,
                today.now());
    }
}
