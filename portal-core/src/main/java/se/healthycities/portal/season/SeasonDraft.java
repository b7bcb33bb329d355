package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A season as somebody wants it; days may be missing while it is being typed.
 *
 * @param parent the key of the wider season that it lies in, or null
 */
public record SeasonDraft(
        String key, SeasonKind kind, String parent, String name, String nameEnglish, LocalDate from, LocalDate to)
        implements Serializable {}
