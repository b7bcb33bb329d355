package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.Instant;

/** A version of a file that the person has added. */
public record OwnFile(String owner, String path, String name, Integer number, String sha256, Instant at)
        implements Serializable {}
