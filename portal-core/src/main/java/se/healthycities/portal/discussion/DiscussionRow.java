package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.time.Instant;

/** A discussion in a list. {@code unread} counts posts of others after the reader's mark, {@code summary} is null when nobody wrote one. */
public record DiscussionRow(
        Long id,
        String title,
        DiscussionState state,
        Integer posts,
        Instant lastPostAt,
        String lastPerson,
        String lastOrganisation,
        String spacePath,
        String spaceName,
        String spaceNameEnglish,
        Long unread,
        String summary,
        Long reports,
        Long careMarks)
        implements Serializable {}
