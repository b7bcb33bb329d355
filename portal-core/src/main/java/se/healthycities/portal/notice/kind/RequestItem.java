package se.healthycities.portal.notice.kind;

/** Somebody who asks for a seat and has no answer yet. */
record RequestItem(Long request, String who, String path, String space, String spaceEnglish) {}
