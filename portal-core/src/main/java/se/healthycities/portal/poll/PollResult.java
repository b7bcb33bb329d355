package se.healthycities.portal.poll;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Capacity;

/**
 * What a poll has come to so far: of each voice the last answer counts, whoever gave it. The chart and the tables of the page
 * are drawn from here, so that they cannot differ.
 *
 * @param voices that have answered, by organisation and name
 */
public record PollResult(Voters by, List<TimeRow> times, List<VoiceTimes> voices) implements Serializable {
    /** @param rows in the order of the voices */
    static PollResult of(Voters by, List<TimeRow> times, Collection<AnswerRow> rows) {
        Map<Long, List<AnswerRow>> answers = rows.stream()
                .collect(Collectors.groupingBy(AnswerRow::answer, LinkedHashMap::new, Collectors.toList()));
        Map<Long, List<GivenTimes>> given = answers.values().stream()
                .map(GivenTimes::of)
                .collect(Collectors.groupingBy(
                        one -> by == Voters.PERSON ? one.person() : one.organisation(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<VoiceTimes> voices =
                given.values().stream().map(all -> voice(by, all)).toList();
        return new PollResult(by, times, voices);
    }

    private static VoiceTimes voice(Voters by, List<GivenTimes> all) {
        List<GivenTimes> newest = all.stream()
                .sorted(Comparator.comparing(GivenTimes::id).reversed())
                .toList();
        GivenTimes current = newest.get(0);
        String name = by == Voters.PERSON ? current.name() : current.organisationName();
        return new VoiceTimes(name, current.organisationName(), newest);
    }

    /** What a voice has said that counts. */
    public Optional<GivenTimes> said(PollVoice voice) {
        return voices.stream()
                .map(VoiceTimes::current)
                .filter(given -> by == Voters.PERSON
                        ? given.person().equals(voice.person())
                        : given.organisation().equals(voice.organisation()))
                .findFirst();
    }

    /** Of all voices. */
    public TimesTally total() {
        return tally(null, null, given -> true);
    }

    /** By the capacities in which somebody has answered, in their order. */
    public List<TimesTally> byCapacity() {
        return new TreeMap<>(current(GivenTimes::capacity))
                .keySet().stream()
                        .map(capacity -> tally(capacity, null, given -> given.capacity() == capacity))
                        .toList();
    }

    /** By the organisations for which somebody has answered. */
    public List<TimesTally> byOrganisation() {
        List<TimesTally> tallies = new ArrayList<>();
        current(GivenTimes::organisation)
                .forEach((organisation, one) -> tallies.add(tally(
                        null,
                        one.organisationName(),
                        given -> given.organisation().equals(organisation))));
        return tallies;
    }

    /** Most yes, then most who could if needed; none while nobody can. */
    public Optional<TimeRow> best() {
        TimesTally all = total();
        Comparator<TimeRow> most = Comparator.<TimeRow>comparingInt(time -> all.of(time, Choice.YES))
                .thenComparingInt(time -> all.of(time, Choice.IF_NEEDED))
                .reversed();
        return times.stream()
                .filter(time -> all.of(time, Choice.YES) + all.of(time, Choice.IF_NEEDED) > 0)
                .min(most);
    }

    private <K> Map<K, GivenTimes> current(Function<GivenTimes, K> key) {
        return voices.stream()
                .map(VoiceTimes::current)
                .collect(Collectors.toMap(key, given -> given, (first, next) -> first, LinkedHashMap::new));
    }

    private TimesTally tally(Capacity capacity, String organisation, Predicate<GivenTimes> counted) {
        Map<Long, Map<Choice, Integer>> counts = new HashMap<>();
        voices.stream()
                .map(VoiceTimes::current)
                .filter(counted)
                .flatMap(given -> given.choices().entrySet().stream())
                .forEach(said -> counts.computeIfAbsent(said.getKey(), time -> new EnumMap<>(Choice.class))
                        .merge(said.getValue(), 1, Integer::sum));
        return new TimesTally(capacity, organisation, counts);
    }
}
