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

/** A step in the membership of an organisation, for its contacts. */
@ApplicationScoped
public class MembershipNotices implements KindOfNotice {
    private final OrganisationQueries queries;
    private final ThingQueries people;
    private final Today today;

    @Inject
    public MembershipNotices(OrganisationQueries queries, ThingQueries people, Today today) {
        this.queries = queries;
        this.people = people;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("membership", "MembershipStepTaken");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.ofCase(fact.subject()).stream()
                .findFirst()
                .map(home -> new Digest.Reach(fact.subject(), null, people.contacts(home, today.date())))
                .orElse(Digest.Reach.NOBODY);
    }

    /** The page of an organisation is for members. */
    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        if (!reader.member()) {
            return List.of();
        }
        return queries.cases(subjects, reader.person(), reader.today()).stream()
                .map(row -> new DigestItem(row.found(), row.organisation(), "/organisations/" + row.address())
                        .about(Texts.get(CoreDigest.class, "membership", language))
                        .in(row.organisation()))
                .toList();
    }
}
