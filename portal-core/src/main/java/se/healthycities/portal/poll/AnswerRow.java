package se.healthycities.portal.poll;

import java.io.Serializable;

/** What somebody said about one time. */
public record AnswerRow(Long time, Choice choice, Long person, String name, Long organisation, String organisationName)
        implements Serializable {}
