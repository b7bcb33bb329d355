package se.healthycities.portal.discussion.moving;

import java.io.Serializable;

/**
 * Numbers that stand side by side and whose posts went to the same place.
 *
 * @param to where the first of them is today; null for a reader who may not read there
 */
public record Stubs(int first, int last, PostPlace to) implements Serializable {}
