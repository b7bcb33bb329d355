package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Digest;

/** Second duty: people are told what is new, each fact once, without having to look. */
@ApplicationScoped
public class GreetingDigest implements Digest {
    private final GreetingQueries queries;
    private final Reading reading;

    @Inject
    public GreetingDigest(GreetingQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Item> since(long person, long after, int most) {
        if (!GreetingSearch.reads(reading.today(person))) {
            return List.of();
        }
        return queries.told(person, after, most).stream()
                .map(told -> new Item(told.fact(), told.text(), "/" + Greeting.PLUGIN.url()))
                .toList();
    }
}
