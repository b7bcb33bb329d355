package se.healthycities.portal.notice.kind;

import se.healthycities.portal.file.FileStatus;

/** A file that may be told, and where it stands. */
record ToldFile(Long space, FileStatus status) {}
