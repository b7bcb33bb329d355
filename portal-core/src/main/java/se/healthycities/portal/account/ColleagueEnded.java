package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A contact or the office ended somebody's time; the subject is the affiliation's id. */
public record ColleagueEnded(long subject, Long actor) implements Fact {}
