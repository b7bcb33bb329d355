package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** The author of a post is asked to change it, after a second look before an election (N18). */
@ApplicationScoped
public class CareNotices implements KindOfNotice {
    private final PostQueries queries;

    @Inject
    public CareNotices(PostQueries queries) {
        this.queries = queries;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.personal("care", "CareAsked");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return new Digest.Reach(fact.subject(), fact.space(), queries.writer(fact.subject()));
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .asked(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> item(row, language))
                .toList();
    }

    /** Not told by whether it was read: everybody has read their own post. */
    private static DigestItem item(PostItem row, Locale language) {
        String address = Addresses.post(row.path(), row.discussion(), row.title(), row.number());
        return new DigestItem(row.post(), row.title(), address)
                .about(Texts.get(CoreDigest.class, "care", language))
                .in(row.place(language))
                .within("discussion " + row.discussion());
    }
}
