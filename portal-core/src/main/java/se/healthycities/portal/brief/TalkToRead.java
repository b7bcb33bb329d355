package se.healthycities.portal.brief;

import java.io.Serializable;

/** A discussion to read before a meeting; {@code length} is null when nobody else has written. */
record TalkToRead(Long discussion, String title, Long length, Long total) implements Serializable {}
