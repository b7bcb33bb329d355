package se.healthycities.reports.example;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An example as lists show it.
 *
 * @param organisation whose it is: of the network or outside
 * @param adopted how many organisations have taken it over
 */
public record ExampleRow(
        Long id,
        String title,
        String organisation,
        String theme,
        Progress progress,
        Evidence evidence,
        Integer since,
        LocalDate reviewedOn,
        ExampleState state,
        String answer,
        Long adopted)
        implements Serializable {
    /** After so many years somebody has to look whether it still holds. */
    public static final int YEARS = 3;

    public boolean old(LocalDate today) {
        return old(reviewedOn, today);
    }

    static boolean old(LocalDate reviewedOn, LocalDate today) {
        return reviewedOn.plusYears(YEARS).isBefore(today);
    }
}
