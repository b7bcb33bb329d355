package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** What pages read about texts and consents; others ask here before they show what needs somebody's consent. */
@ApplicationScoped
public class ConsentReads {
    private final ConsentQueries queries;
    private final Today today;

    @Inject
    public ConsentReads(ConsentQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** True when the person agrees to the text of this kind that holds today; an older version does not count. */
    public boolean given(long person, ConsentKind kind) {
        return queries.given(person, kind, today.date()) > 0;
    }

    /** The text of each kind that holds today. */
    public List<ConsentTextRow> current() {
        return queries.current(today.date());
    }

    public Optional<ConsentTextRow> current(ConsentKind kind) {
        return current().stream().filter(row -> row.kind() == kind).findFirst();
    }

    /** All versions, the newest of each kind first. */
    public List<ConsentTextRow> texts() {
        return queries.texts();
    }

    /** What a person agreed to and took back, the newest first. */
    public List<ConsentRow> of(long person) {
        return queries.of(person);
    }
}
