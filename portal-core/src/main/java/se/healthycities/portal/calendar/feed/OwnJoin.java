package se.healthycities.portal.calendar.feed;

/** Where one joins an occasion, and whether its space is read. */
record OwnJoin(Long occasion, String address, Boolean reads) {}
