package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.spi.Reaction;
import se.healthycities.portal.time.Today;

/**
 * Follows every fact, in its own transaction: notes what has to be looked at again, and takes out at once what was
 * withdrawn, moved or thrown away, so that nobody finds it who may not (H1).
 */
@ApplicationScoped
public class SearchNotes implements Reaction<Fact> {
    private static final Pattern TAKEN_AWAY =
            Pattern.compile("Withdrawn|Redacted|Moved|Split|Merged|Trashed|Removed|Deleted|Hidden|Erased|Infected");
    /** What is true of a discussion and of none of its posts. */
    private static final Pattern OF_ITSELF = Pattern.compile("Started|Summary|StateChanged");
    /** Many facts at once are one walk over the things that no fact tells of. */
    private static final Duration CALM = Duration.ofSeconds(15);

    private final SearchKinds kinds;
    private final SearchQueue queue;
    private final SearchEntries entries;
    private final Today today;

    @Inject
    public SearchNotes(SearchKinds kinds, SearchQueue queue, SearchEntries entries, Today today) {
        this.kinds = kinds;
        this.queue = queue;
        this.entries = entries;
        this.today = today;
    }

    @Override
    public Class<Fact> to() {
        return Fact.class;
    }

    @Override
    public void on(Fact fact) {
        Optional<String> kind = kinds.of(fact.kind());
        if (kind.isEmpty()) {
            queue.all(kinds.untold(), today.now().plus(CALM));
            return;
        }
        boolean takenAway = TAKEN_AWAY.matcher(fact.kind()).find();
        if (takenAway) {
            entries.remove(kind.get(), List.of(fact.subject()));
        }
        queue.thing(kind.get(), fact.subject());
        if (CoreSearch.DISCUSSION.equals(kind.get())
                && !OF_ITSELF.matcher(fact.kind()).find()) {
            if (takenAway) {
                entries.removePostsOf(fact.subject());
            }
            queue.postsOf(fact.subject());
        }
    }
}
