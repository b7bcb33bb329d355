package se.healthycities.portal.ballot;

import java.io.Serializable;

/** An option of a choice. */
public record OptionRow(Long id, String words) implements Serializable {}
