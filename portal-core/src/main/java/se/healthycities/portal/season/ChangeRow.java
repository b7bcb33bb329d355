package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.spi.State;

/** The last switch, which can still be undone; {@code space} is null when it was for the whole portal. */
public record ChangeRow(
        Long id,
        String plugin,
        String season,
        String seasonEnglish,
        State fromState,
        State toState,
        Instant changedAt,
        String person,
        String space,
        String spaceName,
        String spaceNameEnglish)
        implements Serializable {}
