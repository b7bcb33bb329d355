package se.healthycities.portal.membership;

import java.io.Serializable;

/** How many cases have reached a state, and how many of them are over by their last day. */
record StateCount(MembershipState reached, Long number, Long over) implements Serializable {}
