package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.time.Today;

/** Occasions that were published, opened for registration, moved or cancelled: for those who sit in the space, or for all members; never a draft. */
@ApplicationScoped
public class OccasionNotices implements KindOfNotice {
    private final ThingQueries queries;
    private final OccasionReads occasions;
    private final Audience audience;
    private final Today today;

    @Inject
    public OccasionNotices(ThingQueries queries, OccasionReads occasions, Audience audience, Today today) {
        this.queries = queries;
        this.occasions = occasions;
        this.audience = audience;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("occasion", "OccasionPublished", "RegistrationOpened", "OccasionMoved", "OccasionCancelled");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return occasions
                .one(fact.subject())
                .filter(occasion -> !occasion.draft())
                .map(occasion -> new Digest.Reach(
                        occasion.id(),
                        occasion.space(),
                        occasion.space() == null
                                ? audience.members()
                                : queries.sitting(occasion.space(), today.date())))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .occasions(
                        subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> row.item(language))
                .toList();
    }
}
