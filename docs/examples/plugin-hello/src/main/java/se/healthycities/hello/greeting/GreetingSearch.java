package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Search;

/** First duty: what is kept is found, by those who may read it and by nobody else. */
@ApplicationScoped
public class GreetingSearch implements Search {
    private final GreetingQueries queries;
    private final Reading reading;

    @Inject
    public GreetingSearch(GreetingQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Hit> find(String words, Long person, int most) {
        if (person == null || words.isBlank() || !reads(reading.today(person))) {
            return List.of();
        }
        return queries.find(pattern(words), most).stream()
                .map(row -> new Hit(row.text(), "/" + Greeting.PLUGIN.url(), row.organisation()))
                .toList();
    }

    /** The rule of the page, for lists: members of the network, while the plugin is readable. */
    static boolean reads(Readable reader) {
        return reader.member() && reader.plugins().contains(Greeting.PLUGIN.value());
    }

    /** The words anywhere; signs that LIKE would take for its own stand for themselves. */
    static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
