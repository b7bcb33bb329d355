package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;

/** What pages read about occasions; lists hold what the visitor may know of today. */
@ApplicationScoped
public class OccasionReads {
    private final OccasionQueries queries;
    private final Reading reading;

    @Inject
    public OccasionReads(OccasionQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    public List<OccasionRow> inSpace(long space) {
        Readable reader = reading.today();
        return queries.inSpace(
                space, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    /** The next occasion of a space that is not cancelled. */
    public Optional<OccasionRow> next(long space) {
        Readable reader = reading.today();
        return queries
                .next(space, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .findFirst();
    }

    /** The next occasions that concern the visitor, today's included. */
    public List<OccasionRow> coming(Readable readable, int most) {
        return queries.coming(
                most, readable.person(), readable.member(), readable.office(), readable.plugins(), readable.today());
    }

    /** Of a space, or of the network as a whole with 0; for those who lead it. */
    public List<DraftRow> drafts(long space) {
        return queries.drafts(space);
    }

    /** How many drafts are published together with this one, itself included; 0 for one that stands alone. */
    public long rowLength(long id) {
        return queries.rowLength(id);
    }

    /** For the form of those who lead it; all others ask {@link JoinAddresses}. */
    public Optional<String> joinAddress(long id) {
        return queries.joinAddress(id).stream().findFirst();
    }

    /** Whose words it has today, or empty for one that a register brought. */
    public Optional<String> changer(long id) {
        return queries.changer(id).stream().findFirst();
    }

    /** The members of the network today: one of them may be the host. */
    public List<HostRow> hosts() {
        return queries.members(reading.today().today());
    }

    /** Whoever asks may know of it: this asks nobody for a right. */
    public Optional<OccasionDetails> one(long id) {
        return queries.one(id).stream().findFirst();
    }

    /** By its address, drafts included; whether the visitor may know of it is for {@link OccasionDoor} to say. */
    public Optional<OccasionDetails> one(String key) {
        return queries.byKey(key).stream().findFirst();
    }
}
