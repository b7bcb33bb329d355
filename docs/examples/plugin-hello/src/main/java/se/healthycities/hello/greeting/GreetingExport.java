package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** Third duty: the network can take everything along, and bring it back. */
@ApplicationScoped
public class GreetingExport implements Export {
    private final TableRows tables;

    @Inject
    public GreetingExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of("hello.greetings");
    }
}
