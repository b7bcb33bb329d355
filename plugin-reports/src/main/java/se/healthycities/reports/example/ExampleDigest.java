package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.reports.review.PeerReview;

/** Tells members of new examples, and writers that theirs came back or was taken over by somebody. */
@ApplicationScoped
public class ExampleDigest implements Digest {
    private static final String NEW = "example";
    private static final String SENT_BACK = "example-sent-back";
    private static final String ADOPTED = "example-adopted";

    private final ExampleQueries queries;
    private final AdoptionQueries adoptions;
    private final Audience audience;
    private final Reading reading;
    private final Today today;

    @Inject
    public ExampleDigest(
            ExampleQueries queries, AdoptionQueries adoptions, Audience audience, Reading reading, Today today) {
        this.queries = queries;
        this.adoptions = adoptions;
        this.audience = audience;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of(NEW, ExamplePublished.class.getSimpleName()),
                Kind.personal(SENT_BACK, ExampleSentBack.class.getSimpleName()),
                Kind.personal(ADOPTED, AdoptionMade.class.getSimpleName()));
    }

    @Override
    public Reach reach(String kind, Told fact) {
        long subject = fact.subject();
        return switch (kind) {
            case NEW -> new Reach(subject, null, audience.members());
            case SENT_BACK -> new Reach(subject, null, queries.writers(subject, today.date()));
            case ADOPTED -> new Reach(subject, null, adoptions.writers(subject, today.date()));
            default -> Reach.NOBODY;
        };
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        Readable reader = reading.today(person);
        if (subjects.isEmpty() || !reader.member() || !reader.reads(PeerReview.PLUGIN)) {
            return List.of();
        }
        return switch (kind) {
            case NEW ->
                queries.readable(subjects, true).stream()
                        .map(row ->
                                item(row.id(), row.id(), row.title()).about(words("new", language, row.organisation())))
                        .toList();
            case SENT_BACK ->
                queries.sentBack(subjects, person).stream()
                        .map(row -> item(row.id(), row.id(), row.title())
                                .about(words("sentBack", language))
                                .saying(row.answer()))
                        .toList();
            case ADOPTED ->
                adoptions.rows(subjects).stream()
                        .filter(AdoptionRow::opens)
                        .map(row ->
                                item(row.id(), row.example(), row.title()).about(words("adopted", language, row.to())))
                        .toList();
            default -> List.of();
        };
    }

    private static DigestItem item(long subject, long example, String title) {
        return new DigestItem(subject, title, ExampleAddresses.one(example, title));
    }

    private static String words(String key, Locale language, Object... values) {
        return Texts.get(ExampleDigest.class, key, language, values);
    }
}
