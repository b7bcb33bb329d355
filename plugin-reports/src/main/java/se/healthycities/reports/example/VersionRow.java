package se.healthycities.reports.example;

import java.io.Serializable;
import java.time.Instant;

/**
 * How an example read until it was changed.
 *
 * @param published whether it stood in the library then
 * @param redacted why the office has taken its words away, or null
 */
public record VersionRow(
        Integer number,
        String title,
        String problem,
        String done,
        String effect,
        String cost,
        String failed,
        String writer,
        Instant at,
        Boolean published,
        String redacted)
        implements Serializable {
    public boolean readable() {
        return redacted == null;
    }

    /** The words of then in the frame of today. */
    public ExamplePlan plan(ExamplePlan now) {
        return new ExamplePlan(
                title,
                now.theme(),
                problem,
                done,
                effect,
                cost,
                failed,
                now.failedReleased(),
                now.progress(),
                now.evidence(),
                now.since(),
                now.evaluation(),
                now.film());
    }
}
