package se.healthycities.portal.transfer.archive;

import java.time.LocalDate;
import se.healthycities.portal.space.SeatRole;

/** Who sits or sat in a space, in an archive's readable pages. */
public record SeatLine(SeatRole role, String name, String title, String organisation, LocalDate from, LocalDate to) {}
