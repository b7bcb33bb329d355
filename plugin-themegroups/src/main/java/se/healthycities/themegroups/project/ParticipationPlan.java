package se.healthycities.themegroups.project;

import java.io.Serializable;

/**
 * What is said about a member's part in a project, on one form.
 *
 * @param contact the affiliation of somebody who sits in the group, or null
 * @param experiences Markdown, may be empty
 */
public record ParticipationPlan(ParticipationStatus status, Long contact, String experiences) implements Serializable {}
