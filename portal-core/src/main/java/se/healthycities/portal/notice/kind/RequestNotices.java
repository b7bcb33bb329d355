package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** Somebody asks for a seat; those who lead the space answer. What was answered meanwhile is not told. */
@ApplicationScoped
public class RequestNotices implements KindOfNotice {
    private static final List<SeatRole> LEADING = SeatRole.leading();

    private final ThingQueries queries;
    private final Today today;

    @Inject
    public RequestNotices(ThingQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.personal("seat-request", "SeatAsked");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.requested(fact.subject()).stream()
                .findFirst()
                .map(space -> new Digest.Reach(fact.subject(), space, queries.leading(space, LEADING, today.date())))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .requests(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> new DigestItem(row.request(), row.who(), Addresses.space(row.path()))
                        .about(Texts.get(CoreDigest.class, "request", language))
                        .in(
                                "en".equals(language.getLanguage()) && row.spaceEnglish() != null
                                        ? row.spaceEnglish()
                                        : row.space())
                        .within("request " + row.request()))
                .toList();
    }
}
