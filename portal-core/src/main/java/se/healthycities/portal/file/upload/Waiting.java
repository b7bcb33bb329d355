package se.healthycities.portal.file.upload;

/** What a person has begun to send and not finished: how many files, and the bytes that were announced for them. */
record Waiting(Long files, Long bytes) {}
