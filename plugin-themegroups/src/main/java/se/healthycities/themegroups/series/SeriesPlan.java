package se.healthycities.themegroups.series;

import java.io.Serializable;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.When;

/**
 * A short series of seminars in two parts, as somebody who leads a group says it on one form.
 *
 * @param text Markdown, empty when there is nothing to say
 * @param place null when it is not known
 */
public record SeriesPlan(String name, String text, Mode mode, String place, When first, When second)
        implements Serializable {}
