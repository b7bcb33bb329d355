package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A contact or the office added somebody; the subject is the affiliation's id. */
public record ColleagueAdded(long subject, Long actor) implements Fact {}
