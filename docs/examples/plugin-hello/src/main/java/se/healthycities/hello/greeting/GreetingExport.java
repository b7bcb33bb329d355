package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;

/** Third duty: the network can take everything along. */
@ApplicationScoped
public class GreetingExport implements Export {
    private final GreetingQueries queries;

    @Inject
    public GreetingExport(GreetingQueries queries) {
        this.queries = queries;
    }

    @Override
    public Stream<Row> rows() {
        return queries.all().stream().map(greeting -> new Row("hello.greetings", values(greeting)));
    }

    private static Map<String, Object> values(Greeting greeting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", greeting.getId());
        values.put(
                "author_id",
                greeting.getAuthor() == null ? null : greeting.getAuthor().getId());
        values.put("text", greeting.getText());
        values.put("written_at", greeting.getWrittenAt().toString());
        return values;
    }
}
