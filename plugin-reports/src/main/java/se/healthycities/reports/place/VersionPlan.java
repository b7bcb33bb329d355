package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.List;

/** An instrument that the office puts in: its scale, what its ends mean, and its themes in their order. */
public record VersionPlan(TwoWords name, Scale scale, TwoWords low, TwoWords high, List<ThemePlan> themes)
        implements Serializable {
    public static final int MOST_THEMES = 30;

    public VersionPlan {
        themes = List.copyOf(themes);
        if (themes.isEmpty() || themes.size() > MOST_THEMES) {
            throw new IllegalArgumentException("An instrument has from one to thirty themes.");
        }
    }

    /** A theme with its question. */
    public record ThemePlan(TwoWords name, TwoWords question) implements Serializable {}
}
