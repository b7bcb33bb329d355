package se.healthycities.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What pages read about reports. */
@ApplicationScoped
public class ReportReads {
    private static final int MOST = 50;

    private final ModerationQueries queries;

    @Inject
    public ReportReads(ModerationQueries queries) {
        this.queries = queries;
    }

    /** What waits in a space for this person's answer, the oldest first; never about the person's own posts. */
    public List<OpenReportRow> open(long space, long person) {
        return queries.open(space, person, MOST);
    }

    /** What the person has reported of a post, and what became of it. */
    public List<OwnReportRow> own(long post, long person) {
        return queries.own(post, person);
    }
}
