package se.healthycities.portal.brief;

import java.io.Serializable;

/**
 * Somebody to whom a question can be handed.
 *
 * @param contact how many roles as the organisation's administrative contact the official has today
 */
public record Official(Long affiliation, Long organisation, String name, String title, Long contact)
        implements Serializable {}
