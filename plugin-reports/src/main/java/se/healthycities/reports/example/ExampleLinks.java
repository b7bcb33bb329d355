package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.meeting.Linkable;
import se.healthycities.portal.meeting.LinkedThing;
import se.healthycities.portal.spi.Gate;
import se.healthycities.reports.review.PeerReview;

/** Lets a meeting talk about a learning example: whoever prepares the agenda finds it by words of its title (INV-074). */
@ApplicationScoped
public class ExampleLinks implements Linkable {
    private final ExampleQueries queries;
    private final ExampleReads reads;
    private final ExampleRights rights;
    private final Gate gate;

    @Inject
    public ExampleLinks(ExampleQueries queries, ExampleReads reads, ExampleRights rights, Gate gate) {
        this.queries = queries;
        this.reads = reads;
        this.rights = rights;
        this.gate = gate;
    }

    @Override
    public Optional<String> kept(String address) {
        return ExampleAddresses.id(address).stream()
                .mapToObj(ExampleAddresses::kept)
                .findFirst();
    }

    @Override
    public List<LinkedThing> find(String words, int most, Locale language) {
        return on()
                ? things(
                        reads.list(new ExampleFilter(words, "", "", "", "", ""), Long.MAX_VALUE, most).stream(),
                        language)
                : List.of();
    }

    @Override
    public List<LinkedThing> read(Collection<String> addresses, Locale language) {
        List<Long> ids = addresses.stream()
                .flatMap(address -> ExampleAddresses.id(address).stream().boxed())
                .toList();
        return on() && !ids.isEmpty() ? things(queries.readable(ids, rights.member()).stream(), language) : List.of();
    }

    private boolean on() {
        return gate.state(PeerReview.PLUGIN).readable();
    }

    private static List<LinkedThing> things(Stream<ExampleRow> rows, Locale language) {
        return rows.map(row -> new LinkedThing(
                        ExampleAddresses.kept(row.id()), ExampleTexts.link(row.title(), row.organisation(), language)))
                .toList();
    }
}
