package se.healthycities.portal.meeting.output;

import java.io.Serializable;

/** The file that signed minutes became. */
public record KeptFile(Long id, String name) implements Serializable {}
