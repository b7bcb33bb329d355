package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.Period;
import java.util.Optional;

/**
 * A line of the table of what is kept how long.
 *
 * @param texts the plugin's class, beside which the words lie
 * @param found how many would go today
 * @param real true when the night deletes, false when it only counts
 * @param last what the last night found, or null
 */
public record KeptKind(Class<?> texts, String key, Period period, long found, boolean real, RunRow last)
        implements Serializable {
    public Optional<RunRow> lastRun() {
        return Optional.ofNullable(last);
    }
}
