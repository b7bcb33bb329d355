package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Today;

/** What pages read about decisions; those of one space are its page's to show, and so is the right to read them. */
@ApplicationScoped
public class DecisionReads {
    /** After every decision: the key of a register's first page. */
    public static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    private static final int MOST = 100;

    private final DecisionQueries queries;
    private final Reading reading;
    private final Today today;

    @Inject
    public DecisionReads(DecisionQueries queries, Reading reading, Today today) {
        this.queries = queries;
        this.reading = reading;
        this.today = today;
    }

    /** The register of a space, the newest first, below the given key (day and id of the last row that was shown). */
    public List<DecisionRow> inSpace(long space, DecisionFilter filter, LocalDate day, long id, int most) {
        return queries.inSpace(
                space, filter.first(), filter.last(), filter.any(), filter.wanted(), pattern(filter), day, id, most);
    }

    /** The newest decisions of a space. */
    public List<DecisionRow> inSpace(long space, int most) {
        return inSpace(space, DecisionFilter.ALL, NEWEST, Long.MAX_VALUE, most);
    }

    /** The same over all spaces that the visitor reads today. */
    public List<DecisionRow> everywhere(DecisionFilter filter, LocalDate day, long id, int most) {
        Readable reader = reading.today();
        return queries.everywhere(
                filter.space().isEmpty(),
                filter.space(),
                filter.first(),
                filter.last(),
                filter.any(),
                filter.wanted(),
                pattern(filter),
                day,
                id,
                most,
                reader.person(),
                reader.member(),
                reader.office(),
                reader.plugins(),
                reader.today());
    }

    /** The spaces of these decisions, by name. */
    public List<DecidingSpace> deciding() {
        Readable reader = reading.today();
        return queries.deciding(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    /** Of any space; whoever shows it asks whether the reader may. */
    public Optional<DecisionRow> one(long id) {
        return queries.row(id).stream().findFirst();
    }

    /** The decision of this space. */
    public Optional<DecisionDetails> details(long space, long id) {
        return one(id).filter(row -> Objects.equals(row.space(), space))
                .flatMap(row -> queries.words(id).stream().findFirst().map(words -> new DecisionDetails(row, words)));
    }

    /** What it said before it was changed, as far as everybody reads it; the newest first. */
    public List<EarlierWords> earlier(long id) {
        return queries.earlier(id, MOST);
    }

    /** The last decision of a space that holds. */
    public Optional<DecisionRow> last(long space) {
        return queries.last(space).stream().findFirst();
    }

    /** What a ballot, a meeting or a discussion decided, in the order in which it was written. */
    public List<DecisionRow> of(DecisionSource.Kind kind, long id) {
        return queries.of(kind, id);
    }

    /** How many decisions in the spaces of a plugin wait to be done; for what switching it off would touch. */
    public long open(PluginId owner) {
        return queries.open(owner.value());
    }

    /** Who can see to a decision of a space today. */
    public List<Candidate> candidates(long space) {
        return queries.candidates(space, Visitors.OFFICE, today.date());
    }

    private static String pattern(DecisionFilter filter) {
        return LikePattern.containing(filter.words());
    }
}
