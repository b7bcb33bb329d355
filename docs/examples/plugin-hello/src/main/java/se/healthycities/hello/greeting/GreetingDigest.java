package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;

/** Second duty: people are told what is new, each thing once, without having to look. */
@ApplicationScoped
public class GreetingDigest implements Digest {
    private final GreetingQueries queries;
    private final Reading reading;
    private final Audience audience;

    @Inject
    public GreetingDigest(GreetingQueries queries, Reading reading, Audience audience) {
        this.queries = queries;
        this.reading = reading;
        this.audience = audience;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("greeting", GreetingWritten.KIND));
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return new Reach(fact.subject(), null, audience.members());
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        if (!GreetingSearch.reads(reading.today(person))) {
            return List.of();
        }
        return queries.found(subjects).stream()
                .map(row -> new DigestItem(row.id(), row.text(), "/" + Greeting.PLUGIN.url()).about(row.organisation()))
                .toList();
    }
}
