package se.healthycities.portal.meeting;

import java.io.Serializable;

/** Who is what at a meeting, as they stood when they were chosen. */
public record RoleRow(RoleKind role, Long affiliation, Long person, String name, String title, String organisation)
        implements Serializable {}
