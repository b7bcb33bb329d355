package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.Map;

/**
 * The figures of one theme, as they may be shown.
 *
 * @param all of all who answered, or null when they are too few
 * @param groups of those groups that are large enough
 */
public record ThemeFigures(ThemeRow theme, Figures all, Map<RespondentGroup, GroupFigures> groups)
        implements Serializable {}
