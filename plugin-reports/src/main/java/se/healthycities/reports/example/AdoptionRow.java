package se.healthycities.reports.example;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who took over which example from whom.
 *
 * @param from whose the example is
 * @param to who took it over
 * @param address of the organisation that did
 * @param own what it tells itself, as far as that is published; or null
 */
public record AdoptionRow(
        Long id,
        Long example,
        String title,
        ExampleState state,
        String from,
        String to,
        String address,
        Long own,
        String ownTitle,
        ExampleState ownState,
        String words,
        Instant at)
        implements Serializable {
    /** True when the example can be opened from here. */
    public boolean opens() {
        return state == ExampleState.PUBLISHED;
    }

    public boolean ownOpens() {
        return ownState == ExampleState.PUBLISHED;
    }
}
