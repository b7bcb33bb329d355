package se.healthycities.portal.calendar;

/** Where an occasion stands. */
public enum OccasionStatus {
    PLANNED,
    PUBLISHED,
    REGISTRATION_OPEN,
    HELD,
    CANCELLED
}
