package se.healthycities.portal.succession;

import java.io.Serializable;
import se.healthycities.portal.meeting.RoleKind;

/** A role at a meeting whose minutes are not ready yet. @param key of its occasion */
public record HeldMeetingRow(Long id, String title, String key, String path, RoleKind role) implements Serializable {}
