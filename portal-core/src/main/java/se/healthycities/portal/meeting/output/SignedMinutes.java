package se.healthycities.portal.meeting.output;

import java.io.Serializable;

/**
 * Minutes that all have signed and that are no file yet.
 *
 * @param signer the affiliation that signed last
 */
public record SignedMinutes(Long minutes, Long meeting, Long space, Long signer) implements Serializable {}
