package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Today;

/** What pages read about ballots; the pages are of the space, and so is the right to read them. */
@ApplicationScoped
public class BallotReads {
    private static final int MOST = 20;

    private final BallotQueries queries;
    private final BallotVoices voices;
    private final Today today;

    @Inject
    public BallotReads(BallotQueries queries, BallotVoices voices, Today today) {
        this.queries = queries;
        this.voices = voices;
        this.today = today;
    }

    /** What a space is asked now, the first to close first. */
    public List<BallotRow> openIn(long space) {
        return queries.openIn(space, today.now());
    }

    /** What a space was asked, the newest first. */
    public List<BallotRow> endedIn(long space) {
        return queries.endedIn(space, today.now(), MOST);
    }

    /** Of any space; whoever shows it asks whether it belongs to the space of the address. */
    public Optional<BallotRow> one(long id) {
        return queries.one(id).stream().findFirst();
    }

    /** How many take answers in the spaces of a plugin, for whoever would switch it. */
    public long open(PluginId owner) {
        return queries.open(owner.value(), today.now());
    }

    /** In their order; none where nothing is chosen. */
    public List<OptionRow> options(BallotRow ballot) {
        return ballot.kind() == BallotKind.CHOICE ? queries.options(ballot.id()) : List.of();
    }

    /** Whoever shows it asks {@link Sight} how much of it. */
    public Result result(BallotRow ballot) {
        List<OptionRow> options = options(ballot);
        return Result.of(
                ballot,
                options,
                voices.of(ballot.id()),
                queries.answers(ballot.id()),
                options.isEmpty() ? List.of() : queries.picks(ballot.id()));
    }

    /** What was done with a ballot, in its order. */
    public List<StepRow> steps(long ballot) {
        return queries.steps(ballot);
    }

    /** True when any voice has answered: its words stand fast from then on. */
    public boolean answered(long ballot) {
        return queries.answered(ballot) > 0;
    }
}
