package se.healthycities.themegroups.founding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Visibility;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.GroupName;

/**
 * A group as somebody wants to make it (INV-132).
 *
 * @param slug the last word of its address
 * @param opensOn the day on which others get to know of it; null for today
 * @param endsOn its last day, or null
 * @param convenors by affiliation; empty makes the convenor's role vacant
 * @param model the path of the group that it is made like, or null
 */
public record GroupPlan(
        GroupKind kind,
        GroupName name,
        String slug,
        Charter charter,
        Visibility visibility,
        Joining joining,
        LocalDate opensOn,
        LocalDate endsOn,
        List<Long> convenors,
        String model)
        implements Serializable {}
