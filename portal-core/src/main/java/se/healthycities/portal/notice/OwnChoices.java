package se.healthycities.portal.notice;

import java.time.DayOfWeek;
import java.util.List;

/**
 * What a person sends from the page of choices.
 *
 * @param levels those that were on the page; a level of null leaves it to what is usual
 */
public record OwnChoices(DayOfWeek day, int hour, List<LevelRow> levels) {}
