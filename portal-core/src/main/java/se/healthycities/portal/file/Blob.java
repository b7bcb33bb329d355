package se.healthycities.portal.file;

/** Content that lies safely in the store. {@code mediaType} was detected from the content, not from what was claimed. */
public record Blob(String sha256, long bytes, String mediaType) {}
