package se.healthycities.portal.mandate;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far an organisation has come.
 *
 * @param ended roles of politicians that ended after the election
 * @param elected politicians who stand for it today
 * @param sentAt when its contacts were written to first, or null
 */
public record OrganisationMandates(
        Long id, String name, String address, Long toConfirm, Long confirmed, Long ended, Long elected, Instant sentAt)
        implements Serializable {}
