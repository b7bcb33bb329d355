package se.healthycities.themegroups.group;

/** What sort of group it is; lists show them in this order. */
public enum GroupKind {
    /** The one group in which every member organisation has a seat. */
    STRATEGIC,
    /** Around a theme, for a season or longer. */
    THEME,
    /** With one task, until it is done. */
    WORKING,
    /** Invited members try or follow something for a time. */
    PROJECT,
    /** Led outside of the network; ours bring examples and take home what can be used. */
    INTERNATIONAL
}
