package se.healthycities.portal.registration;

/**
 * Where a letter about a registration goes.
 *
 * @param person 0 for somebody without an account
 * @param name how the letter greets
 */
record Recipient(Long registration, Long person, String name, String email, String language) {}
