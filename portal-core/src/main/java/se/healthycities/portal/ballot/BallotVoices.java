package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.time.Today;

/**
 * Who has a voice in a ballot (D3), asked of the rows that are valid today: whoever has a seat in the space by an affiliation
 * that both hold today, in the capacity that is asked. Guests have none. With voices by organisation each of them may
 * speak for the organisation. Whose seat or affiliation ended yesterday has no voice any more; what they answered before
 * stays the organisation's answer until somebody else answers for it, and with voices by person it stays and is marked.
 */
@ApplicationScoped
public class BallotVoices {
    private final BallotQueries ballots;
    private final VoiceQueries queries;
    private final Today today;

    @Inject
    public BallotVoices(BallotQueries ballots, VoiceQueries queries, Today today) {
        this.ballots = ballots;
        this.queries = queries;
        this.today = today;
    }

    /** Everybody who may answer today, by organisation and name. */
    public List<VoiceRow> of(long ballot) {
        return queries.of(ballot, today.date());
    }

    /** Everybody in a space who would be asked today, in whatever capacity. */
    public List<VoiceRow> inSpace(long space) {
        return queries.inSpace(space, today.date());
    }

    /** As whom a person may answer today: once, or with voices by organisation once for each of theirs. */
    public List<VoiceRow> of(BallotRow ballot, long person) {
        return own(ballot.voices(), person, queries.of(ballot.id(), person, today.date()));
    }

    /** The same of voices that have been read. */
    static List<VoiceRow> own(Voices voices, long person, List<VoiceRow> all) {
        Set<Long> seen = new HashSet<>();
        return all.stream()
                .filter(voice -> voice.person() == person)
                .filter(voice -> seen.add(voices == Voices.PERSON ? person : voice.organisation()))
                .toList();
    }

    /** Who may answer today and whose voice has not answered. */
    public List<Unanswered> unanswered(long ballot) {
        Voices voices = ballots.one(ballot).stream()
                .map(BallotRow::voices)
                .findFirst()
                .orElse(Voices.PERSON);
        boolean byPerson = voices == Voices.PERSON;
        Set<Long> said = queries.answered(ballot).stream()
                .map(row -> byPerson ? row.person() : row.organisation())
                .collect(Collectors.toSet());
        Set<List<Long>> seen = new HashSet<>();
        List<Unanswered> waiting = new ArrayList<>();
        for (VoiceRow voice : of(ballot)) {
            boolean answered = said.contains(byPerson ? voice.person() : voice.organisation());
            if (!answered && seen.add(List.of(voice.person(), byPerson ? 0 : voice.organisation()))) {
                waiting.add(new Unanswered(
                        voice.person(), voice.name(), voice.email(), voice.language(), voice.organisation()));
            }
        }
        return waiting;
    }
}
