package se.healthycities.portal.notice;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.spi.DigestItem;

/** A notice in its person's list. @param unread neither marked nor read at its place */
public record NoticeRow(Long id, String kind, Instant writtenAt, DigestItem item, Boolean unread)
        implements Serializable {}
