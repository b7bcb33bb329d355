package se.healthycities.portal.announcement;

import java.io.Serializable;

/** Somebody who can say for an organisation that an announcement was read, and has not. */
public record OwedRow(Long person, String name, Long affiliation, Long organisation, String organisationName)
        implements Serializable {}
