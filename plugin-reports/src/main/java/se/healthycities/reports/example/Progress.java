package se.healthycities.reports.example;

/** How far what an example tells of has come in its own organisation. */
public enum Progress {
    PILOT,
    RUNNING,
    COMPLETED,
    /** It has become a part of the everyday work. */
    ADOPTED
}
