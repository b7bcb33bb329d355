package se.healthycities.portal.task;

import java.time.LocalDate;

/**
 * A task that another feature asks for.
 *
 * @param what one line, at most 300 characters
 * @param address where it is done, from the root
 * @param space the id of the space that it belongs to, or null
 * @param responsible the affiliation that shall look after it, or null for the organisation's contacts
 */
public record NewTask(String what, String address, Long space, long organisation, Long responsible, LocalDate dueDay) {}
