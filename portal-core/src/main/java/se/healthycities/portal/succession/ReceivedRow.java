package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.LocalDate;

/** A hand-over to the visitor: from whom, for which organisation, until when, and how much. */
public record ReceivedRow(
        Long id, String leaver, Long organisation, String organisationName, LocalDate lastDay, Long things)
        implements Serializable {}
