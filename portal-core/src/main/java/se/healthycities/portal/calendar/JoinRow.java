package se.healthycities.portal.calendar;

/** Where one joins an occasion, and whether the reader may because the space is read. */
record JoinRow(Long id, String address, Boolean reads) {}
