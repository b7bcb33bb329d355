package se.healthycities.portal.account.message;

import java.io.Serializable;

/**
 * Somebody to write to.
 *
 * @param reachable false for somebody who stands for no organisation today or does not want to be written to
 */
public record Colleague(Long id, String name, boolean reachable) implements Serializable {}
