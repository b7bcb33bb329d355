package se.healthycities.portal.transfer.archive;

/** A file that came with a post. */
public record AttachedLine(Integer post, String name, String sha256) {}
