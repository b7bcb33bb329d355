package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the page reads; it is a bean of the whole application, so that a page may hold it. */
@ApplicationScoped
public class GreetingReads {
    private final GreetingQueries queries;

    @Inject
    public GreetingReads(GreetingQueries queries) {
        this.queries = queries;
    }

    /** The newest greetings with an id below the given one, newest first. */
    public List<GreetingRow> newest(long before, int most) {
        return queries.newest(before, most);
    }
}
