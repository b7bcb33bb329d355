package se.healthycities.portal.ballot;

import java.io.Serializable;

/**
 * Somebody who may answer today for a voice that has not answered yet.
 *
 * @param organisation for which they would answer
 */
public record Unanswered(Long person, String name, String email, String language, Long organisation)
        implements Serializable {}
