package se.healthycities.portal.mandate;

import java.io.Serializable;
import java.time.LocalDate;

/** A seat of an organisation's politician that ended after the election and that nobody of the organisation has taken. */
public record VacantMandate(Long organisation, String organisationName, String space, String path, LocalDate lastDay)
        implements Serializable {}
