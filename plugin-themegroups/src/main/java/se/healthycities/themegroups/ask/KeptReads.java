package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Today;

/** What pages read of the library of answers; all members read it. */
@ApplicationScoped
public class KeptReads {
    private static final int MOST_REPLIES = 200;

    private final KeptQueries queries;
    private final Visitors visitors;
    private final Gate gate;
    private final Today today;

    @Inject
    public KeptReads(KeptQueries queries, Visitors visitors, Gate gate, Today today) {
        this.queries = queries;
        this.visitors = visitors;
        this.gate = gate;
        this.today = today;
    }

    /**
     * The newest first.
     *
     * @param words "" for all
     * @param tag "" for any
     * @param before the last id of the page before
     */
    public List<KeptRow> list(String words, String tag, long before, int most) {
        String pattern = words.isBlank() ? "" : LikePattern.containing(words);
        return queries.list(pattern, tag, before, most, today.date());
    }

    /** Empty when there is none, or when it is hidden just now. */
    public Optional<KeptRow> one(long id) {
        return queries.one(id, today.date()).stream().findFirst();
    }

    /** The keys of all subjects by which something is found. */
    public List<String> tags() {
        return queries.tags();
    }

    /** A reply that the visitor reads. */
    public Optional<KeptPost> reply(long id) {
        return queries.reply(id).stream().findFirst().filter(this::reads);
    }

    /** The first posts of a group's discussion that the visitor reads: the question, then the replies. */
    public List<KeptPost> posts(long discussion) {
        List<KeptPost> posts = queries.posts(discussion, MOST_REPLIES);
        return posts.isEmpty() || reads(posts.get(0)) ? posts : List.of();
    }

    /** The keys of what a discussion is about. */
    public List<String> threadTags(long discussion) {
        return queries.threadTags(discussion);
    }

    /** The newest discussions of a space under each of their subjects. */
    public List<TaggedThread> threads(long space) {
        return queries.threads(space, MOST_REPLIES);
    }

    /**
     * True for whoever leads the group, and for whoever asked the question that is discussed; what was said in a group that not all
     * members read stays there.
     */
    public boolean mayKeep(KeptPost post) {
        Visitor visitor = visitors.current();
        boolean secret = visitors.standing(post.path())
                .filter(standing ->
                        standing.visibility() == Visibility.PUBLIC || standing.visibility() == Visibility.MEMBERS)
                .isEmpty();
        if (secret) {
            return false;
        }
        boolean leads = visitors.standing(post.path())
                .map(standing -> standing.access(visitor))
                .filter(right -> right.atLeast(Access.CONVENE))
                .isPresent();
        return leads || queries.askers(post.discussion()).contains(visitor.person());
    }

    private boolean reads(KeptPost post) {
        return visitors.standing(post.path())
                .map(Standing::scene)
                .filter(scene -> gate.permits(scene.in("discussions"), Access.READ))
                .isPresent();
    }
}
