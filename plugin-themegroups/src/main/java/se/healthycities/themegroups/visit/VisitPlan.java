package se.healthycities.themegroups.visit;

import java.io.Serializable;
import java.util.List;

/**
 * All that whoever leads a group says about a study visit, on one form.
 *
 * @param route the points of the way, in order
 * @param bring what to take along, empty for nothing
 * @param leader the affiliation of somebody in the group, or null
 * @param leaderName somebody from outside, or null
 * @param most how many can come along, or null
 */
public record VisitPlan(
        String meetingPoint, List<String> route, String bring, Long leader, String leaderName, Integer most)
        implements Serializable {}
