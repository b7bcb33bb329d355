package se.healthycities.reports.example;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An example as its page shows it.
 *
 * @param organisation the id, or null for a source outside; so is its address
 * @param name whose it is
 * @param waits was open to all until its words were changed; the office has not looked yet
 * @param writer the address of the organisation whose person wrote it first
 * @param shown how many earlier versions stood in the library
 * @param answer the words with which the office sent it back, or null
 */
public record ExampleView(
        Long id,
        ExamplePlan plan,
        Long organisation,
        String address,
        String name,
        String sourceLink,
        ExampleState state,
        Boolean openToAll,
        Boolean waits,
        String answer,
        Instant publishedAt,
        LocalDate reviewedOn,
        Integer version,
        String writer,
        Long shown)
        implements Serializable {
    public boolean published() {
        return state == ExampleState.PUBLISHED;
    }

    public boolean old(LocalDate today) {
        return ExampleRow.old(reviewedOn, today);
    }
}
