package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/**
 * Replies in discussions that somebody follows. Whom the post mentions hears of the mention instead, and a post that moved
 * is not told again.
 */
@ApplicationScoped
public class PostNotices implements KindOfNotice {
    private final PostQueries queries;
    private final Talk talk;
    private final Markdown markdown;

    @Inject
    public PostNotices(PostQueries queries, Talk talk, Markdown markdown) {
        this.queries = queries;
        this.talk = talk;
        this.markdown = markdown;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("post", "PostWritten");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return talk.post(fact.subject())
                .filter(post -> post.number() > 1)
                .map(post -> talk.unnamed(post, post.post()))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .posts(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> row.item(markdown, Texts.get(CoreDigest.class, "post", language, row.writer()), language))
                .toList();
    }
}
