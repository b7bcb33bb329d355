package se.healthycities.portal.transfer.archive;

import java.time.LocalDate;

/** A membership in an archive's readable pages, current or past. */
public record MemberLine(Long organisation, String name, LocalDate from, LocalDate to) {}
