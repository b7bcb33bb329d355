package se.healthycities.portal.mention;

import java.io.Serializable;

/** A name that is offered while somebody types, and who that is. */
public record Suggestion(String name, String more) implements Serializable {}
