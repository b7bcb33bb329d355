package se.healthycities.portal.search;

import java.time.LocalDate;

/** A meeting as the index needs it. */
record FoundMeeting(Long id, String key, String title, LocalDate firstDay, Long space, String path) {}
