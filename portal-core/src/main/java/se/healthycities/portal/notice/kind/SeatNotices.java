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

/** One's own seat was given or ended by somebody else: nobody can do without knowing that. */
@ApplicationScoped
public class SeatNotices implements KindOfNotice {
    private static final String PROFILE = "/profile";

    private final ThingQueries queries;

    @Inject
    public SeatNotices(ThingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.required("seat", "SeatTaken", "SeatLeft");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return new Digest.Reach(fact.subject(), fact.space(), queries.seated(fact.subject()));
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .seats(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> item(row, language))
                .toList();
    }

    private static DigestItem item(SeatItem row, Locale language) {
        String space =
                "en".equals(language.getLanguage()) && row.spaceEnglish() != null ? row.spaceEnglish() : row.space();
        String words = row.to() == null
                ? Texts.get(CoreDigest.class, "seat.from", language, Days.words(row.from(), language))
                : Texts.get(CoreDigest.class, "seat.until", language, Days.words(row.to(), language));
        return new DigestItem(row.seat(), space, row.readable() ? Addresses.space(row.path()) : PROFILE)
                .about(words)
                .in(space)
                .within("seat " + row.seat());
    }
}
