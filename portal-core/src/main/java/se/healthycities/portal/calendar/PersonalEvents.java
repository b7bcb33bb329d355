package se.healthycities.portal.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What else ties a person to occasions besides a seat in their spaces, such as a registration (F2). Beans are found by this
 * type. Whether the person may know of the occasion today is asked in any case.
 */
public interface PersonalEvents {
    /** The occasions that belong in the person's own calendar. */
    List<Long> occasions(long person);

    /** For which of these occasions the person may see where one joins. */
    Set<Long> joins(long person, Collection<Long> occasions);
}
