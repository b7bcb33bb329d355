package se.healthycities.reports.place;

/** As whom somebody answers (D16); a small group is never shown by itself. */
public enum RespondentGroup {
    RESIDENT,
    YOUTH,
    OFFICIAL,
    POLITICIAN,
    ASSOCIATION,
    OTHER
}
