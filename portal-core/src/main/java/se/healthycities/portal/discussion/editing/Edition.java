package se.healthycities.portal.discussion.editing;

import java.io.Serializable;
import java.time.Instant;

/** What a post said before, by whom and since when. */
public record Edition(String html, String person, String title, String organisation, Instant writtenAt)
        implements Serializable {}
