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
import se.healthycities.portal.time.Today;

/** The fees of a year were decided, for the contacts of those who pay; the subject is the year. */
@ApplicationScoped
public class FeeNotices implements KindOfNotice {
    static final String ADDRESS = "/fees";

    private final OrganisationQueries queries;
    private final Today today;

    @Inject
    public FeeNotices(OrganisationQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("fee", "FeesFrozen", "FeeNoticesAdded");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return new Digest.Reach(fact.subject(), null, queries.ofYear(Math.toIntExact(fact.subject()), today.date()));
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        List<Integer> years = subjects.stream().map(Math::toIntExact).toList();
        return !reader.member()
                ? List.of()
                : queries.fees(years, reader.person(), reader.today()).stream()
                        .map(row -> new DigestItem(row.subject(), title(row, language), ADDRESS)
                                .about(Texts.get(
                                        CoreDigest.class, "fee.due", language, Days.words(row.dueOn(), language)))
                                .in(row.organisation())
                                .within("fee " + row.subject() + row.organisation()))
                        .toList();
    }

    static String title(FeeItem row, Locale language) {
        return Texts.get(CoreDigest.class, "fee", language, String.valueOf(row.year()));
    }
}
