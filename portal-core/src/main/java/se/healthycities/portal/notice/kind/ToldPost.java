package se.healthycities.portal.notice.kind;

/** A post that may be told, where it is today. */
record ToldPost(Long post, Integer number, Long discussion, Long space) {}
