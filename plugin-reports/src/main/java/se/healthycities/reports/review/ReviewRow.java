package se.healthycities.reports.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A review as lists and its page show it.
 *
 * @param space the id of the space that host and team share
 */
public record ReviewRow(
        Long id,
        Long space,
        String path,
        String teamPath,
        String key,
        String title,
        String host,
        String hostAddress,
        String theme,
        ReviewState state,
        ReviewDates dates)
        implements Serializable {
    /** The step with the next day to come, or null. */
    public ReviewStep next(LocalDate today) {
        return dates.next(state.step(), today);
    }
}
