package se.healthycities.portal.audit;

/** Who acted, by ids only; null where nobody was logged in. */
public record Actor(Long person, Long affiliation) {
    public static final Actor NOBODY = new Actor(null, null);
}
