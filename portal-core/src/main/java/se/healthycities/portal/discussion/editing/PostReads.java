package se.healthycities.portal.discussion.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What pages read about a single post and its history. */
@ApplicationScoped
public class PostReads {
    private static final int MOST = 100;

    private final EditingQueries queries;

    @Inject
    public PostReads(EditingQueries queries) {
        this.queries = queries;
    }

    /** The post if it lives in the space of this path. */
    public Optional<PostText> post(long id, String path) {
        return queries.post(id, path).stream().findFirst();
    }

    /** What the post said before, the newest first; what a hidden one said is for the coordinator only. */
    public List<Edition> editions(long post) {
        return queries.editions(post, MOST);
    }
}
