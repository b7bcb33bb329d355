package se.healthycities.portal.meeting.output;

import java.io.Serializable;

/** Who leads a space today. */
record Convenor(Long affiliation, Long organisation) implements Serializable {}
