package se.healthycities.themegroups.visit;

import java.time.LocalDate;
import java.util.List;
import se.healthycities.themegroups.group.VersionedRow;

/**
 * A study visit as pages show it.
 *
 * @param route one point a line, empty for none
 * @param leader the affiliation of somebody in the group, or null
 * @param leaderName who leads, from the group or from outside, or null
 * @param most how many can come along, or null
 * @param reflections how many have written what it gave
 */
public record VisitRow(
        Long occasion,
        String key,
        String title,
        LocalDate day,
        Boolean cancelled,
        String path,
        String meetingPoint,
        String route,
        String bring,
        Long leader,
        String leaderName,
        String leaderOrganisation,
        Integer most,
        Integer version,
        Long reflections)
        implements VersionedRow {
    /** The points of the route in their order; none when none is known. */
    public List<String> points() {
        return route.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Its day has come: what it gave can be written. */
    public boolean begun(LocalDate today) {
        return !cancelled && !day.isAfter(today);
    }
}
