package se.healthycities.reports.example;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.person.ContactKind;

/**
 * An example as its page shows it.
 *
 * @param organisation the id, or null for a source outside; so is its address
 * @param name whose it is
 * @param answer the words with which the office sent it back, or null
 */
public record ExampleView(
        Long id,
        ExamplePlan plan,
        Long organisation,
        String address,
        String name,
        String sourceLink,
        ContactKind contact,
        ExampleState state,
        Boolean openToAll,
        String answer,
        Instant publishedAt,
        LocalDate reviewedOn,
        Integer version)
        implements Serializable {
    public boolean published() {
        return state == ExampleState.PUBLISHED;
    }

    public boolean old(LocalDate today) {
        return ExampleRow.old(reviewedOn, today);
    }
}
