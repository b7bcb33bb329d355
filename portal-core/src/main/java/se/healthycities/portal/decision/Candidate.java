package se.healthycities.portal.decision;

import java.io.Serializable;

/** Somebody who can see to a decision of a space: has a seat there today, or one in the network's office. */
public record Candidate(Long affiliation, String name, String organisation) implements Serializable {}
