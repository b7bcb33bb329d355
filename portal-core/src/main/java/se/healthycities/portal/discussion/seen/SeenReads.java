package se.healthycities.portal.discussion.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.time.Today;

/** Who of those with a seat has read a discussion, as far as the space has chosen that it is seen (C2). */
@ApplicationScoped
public class SeenReads {
    private final SeenQueries queries;
    private final Today today;

    @Inject
    public SeenReads(SeenQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /**
     * By organisation; nothing where nothing is shown.
     *
     * @param standing of a visitor who leads the space of the discussion
     */
    public List<SeenRow> of(Standing standing, DiscussionView discussion, int number) {
        return switch (standing.shownReaders()) {
            case NONE -> List.of();
            case ORGANISATIONS -> organisations(readers(standing, discussion, number));
            case PEOPLE ->
                readers(standing, discussion, number).stream()
                        .map(row ->
                                new SeenRow(row.person(), row.organisation(), row.organisationAddress(), row.read()))
                        .toList();
        };
    }

    private List<SeatedReader> readers(Standing standing, DiscussionView discussion, int number) {
        return queries.readers(standing.space(), discussion.id(), number, today.date());
    }

    /** An organisation has read what one of its people with a seat has read. */
    private static List<SeenRow> organisations(List<SeatedReader> readers) {
        Map<String, List<SeatedReader>> places = readers.stream()
                .collect(Collectors.groupingBy(
                        SeatedReader::organisationAddress, LinkedHashMap::new, Collectors.toList()));
        return places.values().stream()
                .map(people -> new SeenRow(
                        null,
                        people.get(0).organisation(),
                        people.get(0).organisationAddress(),
                        people.stream().anyMatch(SeatedReader::read)))
                .toList();
    }
}
