package se.healthycities.portal.mention;

/** A post that is shown, where it is today, and who wrote it. */
record MentioningPost(Long space, String owner, String path, Long author) {}
