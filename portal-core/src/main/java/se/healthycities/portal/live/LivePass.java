package se.healthycities.portal.live;

import java.util.UUID;

/**
 * Who waits for news of which discussion, by which login.
 *
 * @param login the login's key, or null where no logins are kept
 * @param seen the number of the last post that was there when the page was opened
 */
public record LivePass(long person, UUID login, long discussion, int seen) {}
