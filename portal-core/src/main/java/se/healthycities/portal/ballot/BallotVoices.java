package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final VoiceQueries queries;
    private final Today today;

    @Inject
    public BallotVoices(VoiceQueries queries, Today today) {
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
        return byBallot(queries.unanswered(ballot, today.date())).getOrDefault(ballot, List.of());
    }

    /** As whom a person may answer today for a voice that has not. */
    List<Unanswered> unanswered(long ballot, long person) {
        return byBallot(queries.unanswered(ballot, person, today.date())).getOrDefault(ballot, List.of());
    }

    /** Who may answer today and whose voice has not answered, of all ballots that close until then: people by ballot. */
    public Map<Long, Set<Long>> silent(Instant until) {
        return queries.unanswered(today.now(), until, today.date()).stream()
                .collect(Collectors.groupingBy(
                        ClosingVoice::ballot,
                        Collectors.mapping(ClosingVoice::person, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The open ballots that wait for this person, or for an organisation for which the person may speak. */
    public Set<Long> waitingFor(long person) {
        return queries.waiting(person, today.date(), today.now()).stream()
                .map(AskedVoice::ballot)
                .collect(Collectors.toSet());
    }

    /** Each person once, with voices by organisation once for each of theirs. */
    private static Map<Long, List<Unanswered>> byBallot(List<ClosingVoice> voices) {
        Set<List<Long>> seen = new HashSet<>();
        return voices.stream()
                .filter(voice -> seen.add(List.of(
                        voice.ballot(), voice.person(), voice.voices() == Voices.PERSON ? 0 : voice.organisation())))
                .collect(Collectors.groupingBy(
                        ClosingVoice::ballot, Collectors.mapping(ClosingVoice::unanswered, Collectors.toList())));
    }
}
