package se.healthycities.portal.meeting;

import java.io.Serializable;

/**
 * What an item of an agenda leads to.
 *
 * @param address from the root; it stays when the title changes
 * @param title in the visitor's language, with what kind of thing it is; null for whoever may not read it
 */
public record LinkedThing(String address, String title) implements Serializable {}
