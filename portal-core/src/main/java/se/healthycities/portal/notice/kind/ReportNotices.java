package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/**
 * A post was reported; those who lead the space answer, but nobody about a post of one's own (J1). Neither its words nor who
 * reported it go by mail.
 */
@ApplicationScoped
public class ReportNotices implements KindOfNotice {
    private final PostQueries posts;
    private final ThingQueries things;
    private final Today today;

    @Inject
    public ReportNotices(PostQueries posts, ThingQueries things, Today today) {
        this.posts = posts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.personal("report", "PostReported");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return posts.told(fact.subject()).stream()
                .findFirst()
                .map(post -> new Digest.Reach(fact.subject(), post.space(), people(post)))
                .orElse(Digest.Reach.NOBODY);
    }

    private Set<Long> people(ToldPost post) {
        Set<Long> people = new LinkedHashSet<>(things.leading(post.space(), SeatRole.leading(), today.date()));
        posts.writer(post.post()).forEach(people::remove);
        return people;
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return posts
                .reported(
                        subjects,
                        SeatRole.leading(),
                        reader.person(),
                        reader.member(),
                        reader.office(),
                        reader.plugins(),
                        reader.today())
                .stream()
                .map(row -> item(row, language))
                .toList();
    }

    /** Not told by whether it was read: what waits is the answer. */
    private static DigestItem item(PostItem row, Locale language) {
        return new DigestItem(row.post(), row.title(), Addresses.reports(row.path()))
                .about(Texts.get(CoreDigest.class, "report", language))
                .in(row.place(language))
                .within("report " + row.post());
    }
}
