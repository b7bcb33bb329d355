package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.time.Today;

/**
 * As whom people answer a poll, asked of the rows that are valid today: whoever sits in the space by their seats, and whoever
 * reads there without one by their first role. With voices by organisation guests have none, and each of an organisation's
 * people may speak for it; who speaks for two of them says for which.
 */
@ApplicationScoped
public class PollVoices {
    private final VoiceQueries queries;
    private final Today today;

    @Inject
    public PollVoices(VoiceQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** As whom a person may answer today: once, or with voices by organisation once for each of theirs. */
    public List<PollVoice> of(Voters voters, long space, long person) {
        List<PollVoice> all = queries.own(person, space, today.date());
        if (voters == Voters.PERSON || all.isEmpty()) {
            return all.stream().limit(1).toList();
        }
        if (all.get(0).role() == null) {
            return all.stream().filter(PollVoice::represents).limit(1).toList();
        }
        Set<Long> seen = new HashSet<>();
        return all.stream()
                .filter(voice -> voice.role() != null && voice.represents())
                .filter(voice -> seen.add(voice.organisation()))
                .toList();
    }

    /** Whoever may speak for an organisation in a space, by organisation and name. */
    public List<PollVoice> representatives(long space) {
        return queries.seated(space, today.date()).stream()
                .filter(PollVoice::represents)
                .toList();
    }

    /** Those who are asked, each once: with voices by organisation without guests. */
    List<PollVoice> asked(Voters voters, long space) {
        Set<Long> seen = new HashSet<>();
        return queries.seated(space, today.date()).stream()
                .filter(voice -> voters == Voters.PERSON || voice.represents())
                .filter(voice -> seen.add(voice.person()))
                .toList();
    }

    /** Who sits there and whose voice has not answered, of all polls that take answers and end by a day: people by poll. */
    public Map<Long, Set<Long>> silent(LocalDate until) {
        return queries.silent(today.date(), until).stream()
                .collect(Collectors.groupingBy(
                        SilentRow::poll,
                        Collectors.mapping(SilentRow::person, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The open polls that wait for this person, or for an organisation for which the person may speak. */
    public Set<Long> waitingFor(long person) {
        return Set.copyOf(queries.waiting(person, today.date()));
    }
}
