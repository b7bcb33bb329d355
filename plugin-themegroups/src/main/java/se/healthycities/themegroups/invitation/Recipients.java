package se.healthycities.themegroups.invitation;

import java.io.Serializable;
import java.util.List;

/**
 * Who would be invited by a profession.
 *
 * @param willing by organisation, each person once
 * @param unwilling how many want no such letters
 */
public record Recipients(List<Recipient> willing, int unwilling) implements Serializable {}
