package se.healthycities.portal.file;

/** A file that a search found. */
public record FoundFile(String name, String spaceName, Long id) {}
