package se.healthycities.portal.mention;

import java.io.Serializable;
import java.util.Set;

/** Safe HTML in which the names that were understood are marked, and whom they mean. */
public record MarkedText(String html, Set<Target> targets) implements Serializable {}
