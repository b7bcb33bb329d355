package se.healthycities.portal.poll;

/** Somebody who could answer a poll today for a voice for which nobody has. */
record SilentRow(Long poll, Long person) {}
