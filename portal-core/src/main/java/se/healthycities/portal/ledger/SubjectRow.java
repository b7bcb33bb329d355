package se.healthycities.portal.ledger;

import java.io.Serializable;

/**
 * What a ledger page is about.
 *
 * @param person null for a membership
 * @param path the space of a seat, null otherwise
 */
public record SubjectRow(String person, String organisation, String path, String owner, String space)
        implements Serializable {}
