package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.util.List;

/** What the link of a letter asks; nothing is owed once somebody has answered. */
public record AskedByLink(AnnouncementView announcement, List<OwedRow> owed) implements Serializable {}
