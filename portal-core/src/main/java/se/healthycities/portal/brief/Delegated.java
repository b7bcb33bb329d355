package se.healthycities.portal.brief;

import java.io.Serializable;

/** A question that one has handed to somebody who has not done it yet. */
public record Delegated(String question, String what, String address, String holder) implements Serializable {}
