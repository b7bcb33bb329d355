package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Ballots that closed a week ago or more and still have neither an outcome nor a next round, where somebody can give them one. */
@ApplicationScoped
public class UndecidedBallots implements WorkList {
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final BallotQueries queries;
    private final Gate gate;
    private final Today today;

    @Inject
    public UndecidedBallots(BallotQueries queries, Gate gate, Today today) {
        this.queries = queries;
        this.gate = gate;
        this.today = today;
    }

    @Override
    public String kind() {
        return "undecided-ballots";
    }

    @Override
    public long count() {
        return queries.undecided(before(), plugins(), today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.undecided(before(), plugins(), today.date(), most).stream()
                .map(row -> new Line(
                        List.of(row.title(), row.space(), Today.day(row.closedAt())),
                        BallotAddresses.ballot(row.path(), row.id()),
                        null))
                .toList();
    }

    private String plugins() {
        return Readable.words(gate.writable());
    }

    private Instant before() {
        return today.now().minus(PATIENCE);
    }
}
