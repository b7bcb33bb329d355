package se.healthycities.portal.decision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What a decision said before it was changed, whose words these were and since when. */
public record EarlierWords(
        String title,
        String html,
        LocalDate decidedOn,
        String holder,
        LocalDate due,
        LocalDate reviewOn,
        Instant writtenAt,
        String writer)
        implements Serializable {}
