package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotVoices;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.time.Today;

/** What a space is asked, for longer or no more (D1), for those who have a voice. That something came of it the register tells. */
@ApplicationScoped
public class BallotNotices implements KindOfNotice {
    private final ThingQueries queries;
    private final BallotReads ballots;
    private final BallotVoices voices;
    private final Today today;

    @Inject
    public BallotNotices(ThingQueries queries, BallotReads ballots, BallotVoices voices, Today today) {
        this.queries = queries;
        this.ballots = ballots;
        this.voices = voices;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("ballot", "BallotOpened", "BallotProlonged", "BallotClosed", "BallotWithdrawn");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return ballots.one(fact.subject())
                .map(ballot -> new Digest.Reach(
                        ballot.id(),
                        ballot.space(),
                        voices.of(ballot.id()).stream().map(VoiceRow::person).collect(Collectors.toSet())))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .ballots(
                        subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> row.item(today.now(), language))
                .toList();
    }
}
