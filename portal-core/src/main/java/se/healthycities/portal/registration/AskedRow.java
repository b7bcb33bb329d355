package se.healthycities.portal.registration;

import java.time.Instant;

/** An occasion with people who wait for the organiser's answer. */
record AskedRow(String title, String key, Long number, Instant since) {}
