package se.healthycities.themegroups.project;

/** What sort of undertaking it is. */
public enum ProjectKind {
    /** With partners, for a time, to find something out. */
    PROJECT,
    /** Members try something new and say what it gave. */
    PILOT
}
