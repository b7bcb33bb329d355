package se.healthycities.portal.moderation;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.discussion.PostState;

/** A report that waits, with what the post says today and who said it; the words are empty once the post is hidden. */
public record OpenReportRow(
        Long id,
        Long post,
        Integer number,
        Long discussion,
        String title,
        String html,
        PostState state,
        String author,
        String reason,
        String reporter,
        String reporterOrganisation,
        Instant reportedAt)
        implements Serializable {}
