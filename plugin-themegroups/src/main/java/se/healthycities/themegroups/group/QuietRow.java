package se.healthycities.themegroups.group;

import java.time.LocalDate;

/**
 * A group that has not met for long.
 *
 * @param lastMet null for one that never met
 */
record QuietRow(String name, String path, LocalDate lastMet) {}
