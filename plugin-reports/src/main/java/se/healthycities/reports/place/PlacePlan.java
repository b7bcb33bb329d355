package se.healthycities.reports.place;

import java.io.Serializable;

/**
 * What somebody who leads a space wants to assess.
 *
 * @param version the id of the instrument
 * @param occasion the key of the workshop, an occasion of the same space, or null
 */
public record PlacePlan(String place, long version, Round round, GroupMode mode, String occasion)
        implements Serializable {}
