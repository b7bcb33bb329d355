package se.healthycities.portal.poll;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A poll of a space.
 *
 * @param closedAt null while nobody has ended it; it ends by itself after its last day
 * @param occasion the key of the occasion that it became, or null
 */
public record PollRow(
        Long id,
        String title,
        String html,
        String place,
        String mode,
        Voters voters,
        LocalDate lastDay,
        Instant closedAt,
        String occasion,
        Long space,
        String spacePath)
        implements Serializable {
    public boolean open(LocalDate today) {
        return closedAt == null && !today.isAfter(lastDay);
    }
}
