package se.healthycities.portal.association;

import java.io.Serializable;
import java.time.LocalDate;

/** A host of the office with its term. */
public record HostRow(
        String organisation,
        String organisationAddress,
        String address,
        String email,
        String sender,
        String invoiceDetails,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
