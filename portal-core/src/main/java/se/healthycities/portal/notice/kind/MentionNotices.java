package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.mention.MentionReads;
import se.healthycities.portal.mention.Reached;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** Posts that name a person, an organisation by whoever is its contact on the day, or a whole space (C6); each once. */
@ApplicationScoped
public class MentionNotices implements KindOfNotice {
    private final PostQueries queries;
    private final MentionReads mentions;
    private final Markdown markdown;

    @Inject
    public MentionNotices(PostQueries queries, MentionReads mentions, Markdown markdown) {
        this.queries = queries;
        this.mentions = mentions;
        this.markdown = markdown;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.personal("mention", "Mentioned");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.told(fact.subject()).stream()
                .findFirst()
                .map(post -> {
                    Set<Long> people = new LinkedHashSet<>();
                    mentions.reachedBy(post.post()).stream()
                            .map(Reached::person)
                            .forEach(people::add);
                    queries.mentioned(post.post()).forEach(people::remove);
                    return new Digest.Reach(post.post(), post.space(), people);
                })
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .mentions(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row ->
                        row.item(markdown, Texts.get(CoreDigest.class, "mention", language, row.writer()), language))
                .toList();
    }
}
