package se.healthycities.portal.mention;

import java.util.Set;

/**
 * A name that can be written after "@".
 *
 * @param name in small letters
 * @param targets whom it means; two people may have the same name
 * @param address where the name leads, or null for nowhere
 */
record Nameable(String name, Set<Target> targets, String address) {}
