package se.healthycities.themegroups.international;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What pages read about groups that are led elsewhere; the gate has said before that the visitor may. */
@ApplicationScoped
public class InternationalReads {
    private static final int MOST_NOTES = 100;

    private final InternationalQueries queries;

    @Inject
    public InternationalReads(InternationalQueries queries) {
        this.queries = queries;
    }

    /** Empty while nobody has said who leads it. */
    public Optional<LeadRow> lead(long space) {
        return queries.lead(space).stream().findFirst();
    }

    /** The newest first. */
    public List<NoteRow> notes(long space) {
        return queries.notes(space, MOST_NOTES);
    }
}
