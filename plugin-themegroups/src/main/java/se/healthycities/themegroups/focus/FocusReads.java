package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What pages read about focus areas; the gate has said before that the visitor may know of the group. */
@ApplicationScoped
public class FocusReads {
    private static final int MOST_CHOICES = 100;

    private final FocusQueries queries;

    @Inject
    public FocusReads(FocusQueries queries) {
        this.queries = queries;
    }

    /** All of a group, the main one first; earlier ones among them. */
    public List<FocusRow> inSpace(long space) {
        return queries.inSpace(space);
    }

    /** Empty when it lives in another space. */
    public Optional<FocusRow> one(long id, String path) {
        return queries.one(id, path).stream().findFirst();
    }

    /** The discussions, and then the occasions, that belong to it; for those who read the group. */
    public List<TaggedRow> tagged(long area) {
        List<TaggedRow> all = new ArrayList<>(queries.discussions(area));
        all.addAll(queries.occasions(area));
        return all;
    }

    /** What of the group could still be tied to it, the newest first. */
    public List<TaggedRow> free(long space, long area) {
        List<TaggedRow> all = new ArrayList<>(queries.freeDiscussions(space, area, MOST_CHOICES));
        all.addAll(queries.freeOccasions(space, area, MOST_CHOICES));
        return all;
    }
}
