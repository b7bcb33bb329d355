package se.healthycities.themegroups.group;

import java.time.LocalDate;

/** A row about something that a group does for a time. */
public interface PlannedRow extends VersionedRow {
    String name();

    /** As it was typed, in Markdown. */
    String text();

    /** As it is shown. */
    String html();

    /** The first day. */
    LocalDate from();

    /** The last day, or null. */
    LocalDate to();
}
