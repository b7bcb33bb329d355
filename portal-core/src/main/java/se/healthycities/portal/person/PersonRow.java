package se.healthycities.portal.person;

import java.io.Serializable;

/** A person in a list, with the affiliation that is valid today. */
public record PersonRow(
        Long id,
        String name,
        String title,
        Capacity capacity,
        String organisation,
        String organisationAddress,
        String email)
        implements Serializable {}
