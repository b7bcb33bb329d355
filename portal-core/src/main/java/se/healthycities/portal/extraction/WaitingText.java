package se.healthycities.portal.extraction;

import java.io.Serializable;

/** A version whose text is wanted. */
public record WaitingText(Long version, Long file, Long space, String sha256, String mediaType)
        implements Serializable {}
