package se.healthycities.portal.registration;

/** What kind of answer an organiser asks for. */
public enum FieldKind {
    TEXT,
    CHOICE,
    YES_NO,
    /** Diet and access: seen by the organiser only, and deleted 30 days after the occasion (F1). */
    NEEDS
}
