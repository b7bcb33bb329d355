package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Capacity;

/**
 * What a ballot came to, or has come to so far: of each voice the last answer counts, whoever gave it. The chart and the table
 * of the page are both drawn from here, so that they cannot differ.
 *
 * @param options of a choice, otherwise none
 * @param voices all that may answer today or have answered, by name
 */
public record Result(BallotKind kind, Voices by, Integer quorum, List<OptionRow> options, List<VoiceResult> voices)
        implements Serializable {
    /** @param answers the newest first */
    static Result of(
            BallotRow ballot,
            List<OptionRow> options,
            List<VoiceRow> valid,
            List<GivenRow> answers,
            Collection<PickRow> picks) {
        boolean byPerson = ballot.voices() == Voices.PERSON;
        Map<Long, List<GivenRow>> given = answers.stream()
                .collect(Collectors.groupingBy(
                        row -> byPerson ? row.person() : row.organisation(), LinkedHashMap::new, Collectors.toList()));
        Map<Long, Set<Long>> picked = picks.stream()
                .collect(Collectors.groupingBy(
                        PickRow::answer, Collectors.mapping(PickRow::option, Collectors.toSet())));
        Map<Long, VoiceResult> voices = new LinkedHashMap<>();
        for (VoiceRow voice : valid) {
            long key = byPerson ? voice.person() : voice.organisation();
            String name = byPerson ? voice.name() : voice.organisationName();
            List<GivenRow> own = given.getOrDefault(key, List.of());
            voices.putIfAbsent(
                    key,
                    new VoiceResult(
                            voice.organisation(), voice.organisationName(), name, own, chosen(own, picked), true));
        }
        given.forEach((key, own) -> {
            GivenRow last = own.get(0);
            String name = byPerson ? last.name() : last.organisationName();
            voices.putIfAbsent(
                    key,
                    new VoiceResult(
                            last.organisation(), last.organisationName(), name, own, chosen(own, picked), false));
        });
        return new Result(ballot.kind(), ballot.voices(), ballot.quorum(), options, List.copyOf(voices.values()));
    }

    private static Map<Long, Set<Long>> chosen(List<GivenRow> own, Map<Long, Set<Long>> picked) {
        return own.stream()
                .filter(row -> picked.containsKey(row.id()))
                .collect(Collectors.toMap(GivenRow::id, row -> picked.get(row.id())));
    }

    /** How many voices have answered. */
    public int answered() {
        return (int) voices.stream().filter(VoiceResult::answered).count();
    }

    /** The organisations for which somebody could answer today and nobody has. */
    public List<String> silent() {
        return voices.stream()
                .filter(voice -> !voice.answered())
                .map(VoiceResult::organisationName)
                .distinct()
                .toList();
    }

    /** What can be said, in its order, with how many said it. */
    public List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        if (kind == BallotKind.CHOICE) {
            options.forEach(option -> tallies.add(new Tally(
                    Stance.CHOSEN, option, count(voice -> voice.picks().contains(option.id())))));
        } else {
            kind.stances()
                    .forEach(stance -> tallies.add(new Tally(
                            stance, null, count(voice -> voice.current().stance() == stance))));
        }
        return tallies;
    }

    private Map<Capacity, Integer> count(Predicate<VoiceResult> said) {
        Map<Capacity, Integer> count = new EnumMap<>(Capacity.class);
        voices.stream()
                .filter(VoiceResult::answered)
                .filter(said)
                .forEach(voice -> count.merge(voice.current().capacity(), 1, Integer::sum));
        return count;
    }

    /** The capacities in which somebody has answered, in their order. */
    public List<Capacity> capacities() {
        return List.copyOf(new TreeMap<>(count(voice -> true)).keySet());
    }

    /** How many voices say so by the answer of theirs that counts. */
    public int said(Stance stance) {
        return (int) voices.stream()
                .filter(VoiceResult::answered)
                .filter(voice -> voice.current().stance() == stance)
                .count();
    }

    /** True when as many have answered as there should be at least. */
    public boolean enough() {
        return answered() >= (quorum == null ? 1 : quorum);
    }

    /** Whether the proposal of a consent round carries: enough have answered, and nobody objects. */
    public boolean carried() {
        return kind == BallotKind.CONSENT && enough() && said(Stance.OBJECT) == 0;
    }
}
