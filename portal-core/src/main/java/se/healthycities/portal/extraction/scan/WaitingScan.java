package se.healthycities.portal.extraction.scan;

import java.io.Serializable;

/** A version that wants to be scanned. */
public record WaitingScan(Long version, Long file, Long space, String sha256) implements Serializable {}
