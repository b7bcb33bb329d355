package se.healthycities.themegroups.focus;

import java.io.Serializable;
import se.healthycities.portal.time.Period;

/**
 * All that whoever leads a group says about a focus area, on one form.
 *
 * @param nameEnglish null when there is none
 * @param text Markdown, empty when there is nothing to say
 * @param main the group's main focus while it lasts
 * @param place its place in the list, 1 first
 */
public record FocusPlan(String name, String nameEnglish, String text, Period period, boolean main, int place)
        implements Serializable {}
