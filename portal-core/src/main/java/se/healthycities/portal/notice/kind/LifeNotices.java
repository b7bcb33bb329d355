package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** A space opened, rests, is closed or woken (B5), for those who sit there; it reads as the space is today. */
@ApplicationScoped
public class LifeNotices implements KindOfNotice {
    private final ThingQueries queries;
    private final Today today;

    @Inject
    public LifeNotices(ThingQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("space-life", "SpaceOpened", "SpaceRested", "SpaceClosed", "SpaceArchived", "SpaceWoken");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return new Digest.Reach(fact.subject(), fact.space(), queries.sitting(fact.subject(), today.date()));
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .lives(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> new DigestItem(row.space(), name(row, language), Addresses.space(row.path()))
                        .about(words(row, reader.today(), language))
                        .within("life " + row.space()))
                .toList();
    }

    private static String name(LifeItem row, Locale language) {
        return "en".equals(language.getLanguage()) && row.nameEnglish() != null ? row.nameEnglish() : row.name();
    }

    private static String words(LifeItem row, LocalDate today, Locale language) {
        if (row.closedOn() != null) {
            String key = today.isAfter(row.closedOn()) ? "life.closed" : "life.closes";
            return Texts.get(CoreDigest.class, key, language, Days.words(row.closedOn(), language));
        }
        if (row.restsFrom() != null) {
            return Texts.get(CoreDigest.class, "life.rests", language, Days.words(row.restsFrom(), language));
        }
        return Texts.get(CoreDigest.class, "life.open", language);
    }
}
