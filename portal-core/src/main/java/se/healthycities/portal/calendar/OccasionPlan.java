package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.util.Objects;

/**
 * All that whoever leads an occasion says about it, on one form.
 *
 * @param kind one of {@link #KINDS}
 * @param audience for whom it is, see {@link KnownOccasion}
 * @param part which part of a series it is, or null
 * @param text Markdown, empty when there is nothing to say
 * @param organiser who arranges it when the network does not, or null
 * @param link the page of whoever arranges it, or null
 * @param joinAddress where one joins from a screen, or null
 * @param membersAttend true for an occasion of somebody else that members may come to
 * @param host the member organisation that is the host, or null
 */
public record OccasionPlan(
        String title,
        String kind,
        When when,
        String place,
        Mode mode,
        String audience,
        Integer part,
        String text,
        String organiser,
        String link,
        String joinAddress,
        boolean membersAttend,
        Long host)
        implements Serializable {
    public OccasionPlan {
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(when);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(text);
    }
}
