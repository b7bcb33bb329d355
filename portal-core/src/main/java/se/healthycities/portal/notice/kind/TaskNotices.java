package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** A task that was given or handed over to somebody, or that waits for the contacts because nobody has it (N3). */
@ApplicationScoped
public class TaskNotices implements KindOfNotice {
    private static final String ADDRESS = "/tasks";

    private final ThingQueries queries;
    private final Today today;

    @Inject
    public TaskNotices(ThingQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.personal("task", "TaskMade", "TaskHanded");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.task(fact.subject()).stream()
                .findFirst()
                .map(task -> new Digest.Reach(fact.subject(), task.space(), people(task)))
                .orElse(Digest.Reach.NOBODY);
    }

    private List<Long> people(ToldTask task) {
        return task.holder() == null
                ? queries.administrativeContacts(task.organisation(), today.date())
                : List.of(task.holder());
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries.tasks(subjects, reader.person(), reader.today()).stream()
                .map(row -> new DigestItem(row.task(), row.what(), ADDRESS)
                        .about(Texts.get(
                                CoreDigest.class,
                                row.vacant() ? "task.vacant" : "task.yours",
                                language,
                                Days.words(row.dueDay(), language)))
                        .in(row.organisation())
                        .within("task " + row.task()))
                .toList();
    }
}
