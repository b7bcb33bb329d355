package se.healthycities.portal.audit;

/** What something was before and is after; either may be null. Never personal data. */
public record Change(String before, String after) {
    public static final Change NONE = new Change(null, null);
}
