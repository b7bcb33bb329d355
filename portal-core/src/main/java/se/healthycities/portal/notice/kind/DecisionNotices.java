package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** What became of a discussion: it was decided or closed (C3). One that was opened again has nothing to say. */
@ApplicationScoped
public class DecisionNotices implements KindOfNotice {
    private final Talk talk;

    @Inject
    public DecisionNotices(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("decision", "DiscussionStateChanged");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return talk.first(fact.subject())
                .map(post -> talk.followers(post, post.discussion()))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return talk.items(reader, subjects)
                .filter(row -> row.state() != DiscussionState.OPEN)
                .map(row -> row.item(language)
                        .about(Texts.get(CoreDigest.class, "decision." + row.state(), language))
                        .saying(row.summary()))
                .toList();
    }
}
