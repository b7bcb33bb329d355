package se.healthycities.portal.meeting;

/** What a meeting does with an item of its agenda. */
public enum ItemKind {
    INFORMATION,
    DISCUSSION,
    DECISION,
    ELECTION
}
