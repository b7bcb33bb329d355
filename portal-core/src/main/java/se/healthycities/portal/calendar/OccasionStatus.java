package se.healthycities.portal.calendar;

/** Where an occasion stands. */
public enum OccasionStatus {
    /** Not published: nobody but those who may publish it knows of it. */
    DRAFT,
    PLANNED,
    PUBLISHED,
    REGISTRATION_OPEN,
    HELD,
    CANCELLED
}
