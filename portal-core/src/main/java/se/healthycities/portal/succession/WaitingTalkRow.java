package se.healthycities.portal.succession;

import java.io.Serializable;

/** A discussion that waits for a word. */
public record WaitingTalkRow(Long id, String title, String path, String space) implements Serializable {}
