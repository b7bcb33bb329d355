package se.healthycities.portal.poll;

import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/** What an answer said about one time, and whose answer it is. */
record AnswerRow(
        Long answer,
        Instant at,
        Long time,
        Choice choice,
        Long person,
        String name,
        String title,
        Capacity capacity,
        Long organisation,
        String organisationName,
        String enteredBy) {}
