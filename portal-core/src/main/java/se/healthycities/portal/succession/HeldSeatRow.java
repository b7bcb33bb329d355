package se.healthycities.portal.succession;

import java.io.Serializable;
import se.healthycities.portal.space.SeatRole;

/** A seat that somebody holds. */
public record HeldSeatRow(Long id, String space, String path, SeatRole role) implements Serializable {}
