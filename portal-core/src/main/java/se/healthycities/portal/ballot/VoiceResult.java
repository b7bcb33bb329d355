package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A voice and what it said.
 *
 * @param name of the organisation, or of the person
 * @param given all its answers, the one that counts first; none while it has not answered
 * @param chosen what each of these answers chose, by its id
 * @param valid false when nobody could answer for it today
 */
public record VoiceResult(
        Long organisation,
        String organisationName,
        String name,
        List<GivenRow> given,
        Map<Long, Set<Long>> chosen,
        boolean valid)
        implements Serializable {
    public boolean answered() {
        return !given.isEmpty();
    }

    /** What the answer that counts chose. */
    public Set<Long> picks() {
        return given.isEmpty() ? Set.of() : picks(current());
    }

    /** The ids of the options that one of its answers chose; none where nothing is chosen. */
    public Set<Long> picks(GivenRow answer) {
        return chosen.getOrDefault(answer.id(), Set.of());
    }

    /** The answer that counts, or null. */
    public GivenRow current() {
        return given.isEmpty() ? null : given.get(0);
    }
}
