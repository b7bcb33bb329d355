package se.healthycities.portal.season;

/** What a plugin does in the new season. */
public enum PluginFate {
    /** As it was already planned for the new season. */
    AS_PLANNED,
    /** As at the end of the old season. */
    COPIED,
    ON,
    READ_ONLY,
    OFF
}
