package se.healthycities.portal.ballot;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;

/** Somebody who may answer today: by a seat in the space and an affiliation, both valid, and as a guest of neither. */
public record VoiceRow(
        Long affiliation,
        Long person,
        String name,
        String title,
        String email,
        String language,
        Long organisation,
        String organisationName,
        Capacity capacity)
        implements Serializable {}
