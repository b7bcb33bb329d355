package se.healthycities.portal.succession;

import java.io.Serializable;

/** A thing that somebody looks after. {@code space} is the path of its space, or null. */
public record HeldThingRow(Long id, String label, String address, String space) implements Serializable {}
