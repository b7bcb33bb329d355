package se.healthycities.portal.person;

import java.io.Serializable;

/** Somebody who could be given a role today, by the affiliation that would carry it. */
public record CandidateRow(Long affiliation, String name, String title, Capacity capacity, String organisation)
        implements Serializable {}
