package se.healthycities.reports.place;

/** How a group assesses a place together (D15): one screen with one agreed score a theme, or each on a phone of one's own. */
public enum GroupMode {
    MANY,
    AGREED
}
