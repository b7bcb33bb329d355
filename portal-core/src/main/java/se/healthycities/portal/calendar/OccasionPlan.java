package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.util.Objects;

/**
 * All that whoever leads an occasion says about it, on one form.
 *
 * @param kind one of {@link OccasionKinds}
 * @param when null only on a form that nobody has filled in
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
    /** A new one about which nothing is known yet. */
    public static OccasionPlan blank(String audience) {
        return new OccasionPlan("", "", null, null, Mode.ONSITE, audience, null, "", null, null, null, false, null);
    }

    /** The same at another time. */
    OccasionPlan at(When other) {
        return new OccasionPlan(
                title,
                kind,
                other,
                place,
                mode,
                audience,
                part,
                text,
                organiser,
                link,
                joinAddress,
                membersAttend,
                host);
    }

    /**
     * What is said today.
     *
     * @param audience for whom it is; what old registers say otherwise is translated by whoever asks
     */
    public static OccasionPlan of(OccasionDetails said, String joinAddress, String audience) {
        When when = said.precision() == Precision.DAY
                ? new When(
                        said.firstDay(),
                        said.lastDay(),
                        said.startTime(),
                        said.endTime(),
                        said.startsAt(),
                        said.endsAt())
                : null;
        return new OccasionPlan(
                said.title(),
                said.kind(),
                when,
                said.place(),
                Mode.of(said.mode()),
                audience,
                said.part(),
                said.text(),
                said.organiser(),
                said.link(),
                joinAddress,
                said.membersAttend(),
                said.host());
    }

    public OccasionPlan {
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(text);
    }
}
