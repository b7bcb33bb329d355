package se.healthycities.hello.greeting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A greeting in a list.
 *
 * @param person null when its author was forgotten, as is the organisation
 */
public record GreetingRow(Long id, String text, Instant writtenAt, String person, String organisation)
        implements Serializable {}
