package se.healthycities.portal.registration;

/** What happened to a registration, for its log. */
public enum StepKind {
    SIGNED_UP,
    ASKED,
    ADMITTED,
    REGISTERED,
    QUEUED,
    OFFERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    CHANGED,
    REORDERED,
    CANCELLED
}
