package se.healthycities.portal.discussion;

/** A discussion that a search found. */
public record FoundDiscussion(Long id, String title, String spacePath, String spaceName) {}
