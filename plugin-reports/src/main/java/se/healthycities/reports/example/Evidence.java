package se.healthycities.reports.example;

/** How well it is known that an example works, the least first (INV-242). */
public enum Evidence {
    /** Those who did it say so. */
    EXPERIENCE,
    /** Somebody has followed it up with figures. */
    FOLLOWED_UP,
    /** It has been evaluated. */
    EVALUATED,
    /** There is research behind it. */
    RESEARCHED
}
