package se.healthycities.portal.space;

/** A part that is switched off in a space. */
public record OffPart(Long space, String part) {}
