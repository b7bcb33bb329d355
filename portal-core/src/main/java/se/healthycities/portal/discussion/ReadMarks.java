package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;

/**
 * What the visitor has read (row C1). A mark only ever grows, belongs to one person and is never set by what another person
 * opens. What was written after the page that the visitor looks at stays unread.
 */
@ApplicationScoped
public class ReadMarks {
    private final ReadMarkQueries queries;
    private final Visitors visitors;
    private final Reading reading;

    @Inject
    public ReadMarks(ReadMarkQueries queries, Visitors visitors, Reading reading) {
        this.queries = queries;
        this.visitors = visitors;
        this.reading = reading;
    }

    /** Notes that the visitor has read up to a post; reading on another day never takes it back. */
    @Transactional
    public void read(long discussion, int number) {
        if (visitors.current().signedIn()) {
            queries.read(visitors.current().person(), discussion, number);
        }
    }

    /**
     * The same for a whole discussion without opening it.
     *
     * @param seen when the page was made on which the visitor decided so
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void readAll(long discussion, Instant seen) {
        mark(discussion, 0, seen);
    }

    /** Everything in one space. */
    @Guarded(Access.READ)
    @Transactional
    public void readAll(Scene scene, Instant seen) {
        visitors.standing(scene.space()).ifPresent(standing -> mark(0, standing.space(), seen));
    }

    /** Everything that the visitor may read. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void readAll(Instant seen) {
        mark(0, 0, seen);
    }

    private void mark(long discussion, long space, Instant seen) {
        Readable readable = reading.today();
        List<ReadMarkQueries.Seen> found = queries.seen(
                discussion,
                space,
                seen,
                readable.person(),
                readable.member(),
                readable.office(),
                readable.plugins(),
                readable.today());
        queries.readAll(
                readable.person(),
                found.stream().map(ReadMarkQueries.Seen::discussion).toArray(Long[]::new),
                found.stream().map(ReadMarkQueries.Seen::number).toArray(Integer[]::new));
    }
}
