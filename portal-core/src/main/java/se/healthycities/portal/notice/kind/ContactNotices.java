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

/** One's own role as contact of an organisation began or ended by what somebody else did. */
@ApplicationScoped
public class ContactNotices implements KindOfNotice {
    private static final String PROFILE = "/profile";

    private final ThingQueries queries;

    @Inject
    public ContactNotices(ThingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.required("contact", "ContactAppointed", "ContactEnded");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return new Digest.Reach(fact.subject(), null, queries.contact(fact.subject()));
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries.contactRoles(subjects, reader.person()).stream()
                .map(row -> new DigestItem(row.role(), row.organisation(), PROFILE)
                        .about(words(row, language))
                        .in(row.organisation())
                        .within("contact " + row.role()))
                .toList();
    }

    private static String words(ContactItem row, Locale language) {
        String role = Texts.get(CoreDigest.class, "contact." + row.kind(), language);
        return row.to() == null
                ? Texts.get(CoreDigest.class, "contact.from", language, role, Days.words(row.from(), language))
                : Texts.get(CoreDigest.class, "contact.until", language, role, Days.words(row.to(), language));
    }
}
