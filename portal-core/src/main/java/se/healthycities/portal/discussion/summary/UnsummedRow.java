package se.healthycities.portal.discussion.summary;

import java.io.Serializable;

/** A long discussion that nobody has summed up. */
public record UnsummedRow(Long id, String title, Integer posts) implements Serializable {}
