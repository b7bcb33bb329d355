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

/** Somebody summed a discussion up (C3). */
@ApplicationScoped
public class SummaryNotices implements KindOfNotice {
    private final Talk talk;

    @Inject
    public SummaryNotices(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("summary", "SummaryWritten");
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
                .filter(row -> row.summary() != null)
                .map(row -> row.item(language)
                        .about(Texts.get(CoreDigest.class, "summary", language))
                        .saying(row.summary()))
                .toList();
    }
}
