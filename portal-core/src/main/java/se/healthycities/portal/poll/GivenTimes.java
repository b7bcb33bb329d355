package se.healthycities.portal.poll;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Capacity;

/**
 * An answer to a poll as it was given, with the role of whoever stands behind it.
 *
 * @param enteredBy who registered it on behalf of the organisation, or null
 * @param choices by the ids of times; a time of which nothing was said is not among them
 */
public record GivenTimes(
        Long id,
        Instant at,
        Long person,
        String name,
        String title,
        Capacity capacity,
        Long organisation,
        String organisationName,
        String enteredBy,
        Map<Long, Choice> choices)
        implements Serializable {
    /** @param rows of one answer, at least one */
    static GivenTimes of(List<AnswerRow> rows) {
        AnswerRow one = rows.get(0);
        return new GivenTimes(
                one.answer(),
                one.at(),
                one.person(),
                one.name(),
                one.title(),
                one.capacity(),
                one.organisation(),
                one.organisationName(),
                one.enteredBy(),
                rows.stream().collect(Collectors.toMap(AnswerRow::time, AnswerRow::choice)));
    }
}
