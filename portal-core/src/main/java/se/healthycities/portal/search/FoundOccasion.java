package se.healthycities.portal.search;

import java.time.LocalDate;
import se.healthycities.portal.space.Visibility;

/** An occasion as the index needs it. */
record FoundOccasion(
        Long id,
        String key,
        String title,
        String place,
        String text,
        LocalDate firstDay,
        String audience,
        Long space,
        Visibility visibility) {}
