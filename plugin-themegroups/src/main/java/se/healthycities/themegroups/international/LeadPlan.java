package se.healthycities.themegroups.international;

import java.io.Serializable;

/**
 * Who leads a group outside of the network.
 *
 * @param contact a name or a function, empty when unknown, as are the others
 * @param address the group's own page, beginning with https
 */
public record LeadPlan(String ledBy, String contact, String email, String address) implements Serializable {}
