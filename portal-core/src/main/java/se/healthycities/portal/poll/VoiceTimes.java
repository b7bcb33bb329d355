package se.healthycities.portal.poll;

import java.io.Serializable;
import java.util.List;

/**
 * A voice that has answered a poll.
 *
 * @param name of the organisation, or of the person
 * @param given all its answers, the one that counts first
 */
public record VoiceTimes(String name, String organisationName, List<GivenTimes> given) implements Serializable {
    /** The answer that counts. */
    public GivenTimes current() {
        return given.get(0);
    }

    /** What it said before, the newest first. */
    public List<GivenTimes> earlier() {
        return List.copyOf(given.subList(1, given.size()));
    }
}
