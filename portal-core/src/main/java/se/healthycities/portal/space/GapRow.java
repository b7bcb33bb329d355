package se.healthycities.portal.space;

import java.io.Serializable;

/**
 * A member organisation without the seat that is theirs.
 *
 * @param contact who could fill it: its contact among officials, or null when that role is vacant
 */
public record GapRow(Long organisation, String name, String address, String contact) implements Serializable {}
