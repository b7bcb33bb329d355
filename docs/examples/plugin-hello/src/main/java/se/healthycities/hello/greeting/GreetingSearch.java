package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;

/** First duty: what is kept is found, by those who may read it and by nobody else. The portal asks for it after each fact. */
@ApplicationScoped
public class GreetingSearch implements Search {
    private final GreetingQueries queries;

    @Inject
    public GreetingSearch(GreetingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("greeting", "Greeting"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    /** For members of the network, as long as the plugin is readable: that is what an entry says when nothing else is said. */
    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects).stream()
                .map(row -> new SearchEntry(row.id(), row.text(), "/" + Greeting.PLUGIN.url())
                        .inShort(row.organisation())
                        .happened(row.writtenAt()))
                .toList();
    }

    /** The rule of the page, for lists: members of the network, while the plugin is readable. */
    static boolean reads(Readable reader) {
        return reader.member() && reader.reads(Greeting.PLUGIN);
    }
}
