package se.healthycities.portal.registration;

/** Who sees the names of those who agreed to be in the list of participants (A22). */
public enum ListVisibility {
    HIDDEN,
    PARTICIPANTS,
    PUBLIC
}
