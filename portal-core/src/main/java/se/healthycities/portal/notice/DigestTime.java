package se.healthycities.portal.notice;

import java.io.Serializable;

/** The weekday (1 for Monday) and hour that somebody chose; null for the usual ones. */
record DigestTime(Integer weekday, Integer hour) implements Serializable {}
