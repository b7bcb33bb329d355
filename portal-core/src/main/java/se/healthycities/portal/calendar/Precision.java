package se.healthycities.portal.calendar;

/** How well the date of an occasion is known; an old one is shown as "juni 2019", never as a made-up day. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
