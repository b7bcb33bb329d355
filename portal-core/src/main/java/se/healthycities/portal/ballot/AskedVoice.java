package se.healthycities.portal.ballot;

import java.time.Instant;

/** A ballot in which somebody could answer for a voice that has not. */
record AskedVoice(
        Long ballot, String title, Voices voices, Instant closesAt, String owner, String path, String organisation) {}
