package se.healthycities.themegroups.group;

import java.io.Serializable;

/**
 * What is under way in a group, or in all of them: it stops when the group rests, is closed or is switched off.
 *
 * @param registrations for meetings that have not been held
 */
public record Pending(long polls, long ballots, long registrations, long meetings, long requests)
        implements Serializable {}
