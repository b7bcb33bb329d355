package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.Instant;

/** When reminders went out, to how many, and who had them sent. */
public record RoundRow(Integer round, Integer letters, Instant madeAt, String by) implements Serializable {}
