package se.healthycities.portal.meeting;

/** Minutes that wait for somebody's signature. */
record ToSign(Long minutes, String title, String key, String spacePath) {}
