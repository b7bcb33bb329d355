package se.healthycities.themegroups.project;

/** How far a member has come that takes part in a project; overviews show them in this order. */
public enum ParticipationStatus {
    RUNNING,
    PLANNED,
    FINISHED,
    /** Took part and stopped before the end. */
    LEFT
}
