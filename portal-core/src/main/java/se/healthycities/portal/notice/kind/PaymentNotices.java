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

/** The fee of an organisation was paid, for its contacts; a payment that was taken back is not told. */
@ApplicationScoped
public class PaymentNotices implements KindOfNotice {
    private final OrganisationQueries queries;
    private final ThingQueries people;
    private final Today today;

    @Inject
    public PaymentNotices(OrganisationQueries queries, ThingQueries people, Today today) {
        this.queries = queries;
        this.people = people;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("payment", "FeePaid");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.ofNotice(fact.subject()).stream()
                .findFirst()
                .map(home -> new Digest.Reach(fact.subject(), null, people.contacts(home, today.date())))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return !reader.member()
                ? List.of()
                : queries.paid(subjects, reader.person(), reader.today()).stream()
                        .map(row -> new DigestItem(row.subject(), FeeNotices.title(row, language), FeeNotices.ADDRESS)
                                .about(Texts.get(
                                        CoreDigest.class, "fee.paid", language, Days.words(row.paidOn(), language)))
                                .in(row.organisation())
                                .within("payment " + row.subject()))
                        .toList();
    }
}
