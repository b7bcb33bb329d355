package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.LocalDate;

/** A guest of a space, today or later. */
public record GuestRow(
        Long seat, String name, String title, String organisation, String organisationAddress, LocalDate to)
        implements Serializable {}
