package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.healthycities.portal.discussion.Follows;
import se.healthycities.portal.mention.MentionReads;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;

/** Who hears of discussions, and which of them a person may read today: the same for all kinds that tell of them. */
@ApplicationScoped
public class Talk {
    private final PostQueries queries;
    private final Follows follows;
    private final MentionReads mentions;

    @Inject
    public Talk(PostQueries queries, Follows follows, MentionReads mentions) {
        this.queries = queries;
        this.follows = follows;
        this.mentions = mentions;
    }

    /** The first post of a discussion; empty for one that became a part of another. */
    Optional<ToldPost> first(long discussion) {
        return queries.first(discussion).stream().findFirst();
    }

    /** A post that is shown. */
    Optional<ToldPost> post(long post) {
        return queries.told(post).stream().findFirst();
    }

    /** Those who follow it. */
    Digest.Reach followers(ToldPost post, long subject) {
        return new Digest.Reach(subject, post.space(), follows.followers(post.discussion()));
    }

    /** Those who follow it and are not mentioned in the post: whoever is hears of the mention instead. */
    Digest.Reach unnamed(ToldPost post, long subject) {
        Set<Long> people = new LinkedHashSet<>(follows.followers(post.discussion()));
        mentions.reachedBy(post.post()).forEach(reached -> people.remove(reached.person()));
        return new Digest.Reach(subject, post.space(), people);
    }

    Stream<TalkItem> items(Readable reader, Collection<Long> discussions) {
        return queries
                .discussions(
                        discussions,
                        reader.person(),
                        reader.member(),
                        reader.office(),
                        reader.plugins(),
                        reader.today())
                .stream();
    }
}
