package se.healthycities.portal.calendar.feed;

/** Whose calendar it is, and in which language it speaks. */
record FeedOwner(Long person, String language) {}
