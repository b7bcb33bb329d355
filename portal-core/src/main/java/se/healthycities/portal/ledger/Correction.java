package se.healthycities.portal.ledger;

import se.healthycities.portal.time.Period;

/**
 * How something really was.
 *
 * @param word the role of a seat, the title of an affiliation; ignored for contacts and memberships
 * @param party of an elected person, or null
 * @param reason why it is corrected, in plain words; kept beside the version
 */
public record Correction(String word, String party, Period period, String reason) {}
