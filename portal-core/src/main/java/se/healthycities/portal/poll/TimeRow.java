package se.healthycities.portal.poll;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.calendar.When;

/** A proposed time. */
public record TimeRow(Long id, Instant startsAt, Instant endsAt) implements Serializable {
    public When when() {
        return When.between(startsAt, endsAt);
    }
}
