package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** New discussions in spaces where somebody sits. */
@ApplicationScoped
public class DiscussionNotices implements KindOfNotice {
    private final Talk talk;

    @Inject
    public DiscussionNotices(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("discussion", "DiscussionStarted");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return talk.first(fact.subject())
                .map(post -> talk.unnamed(post, post.discussion()))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return talk.items(reader, subjects)
                .map(row -> row.item(language)
                        .about(Texts.get(CoreDigest.class, "discussion", language, row.starter()))
                        .saying(row.summary())
                        .read(row.read()))
                .toList();
    }
}
