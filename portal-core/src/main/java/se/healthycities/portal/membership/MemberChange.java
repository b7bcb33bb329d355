package se.healthycities.portal.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** From when to when an organisation was or is a member. */
public record MemberChange(String organisation, String address, LocalDate from, LocalDate to) implements Serializable {}
