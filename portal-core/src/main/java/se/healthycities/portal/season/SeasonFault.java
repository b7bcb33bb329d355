package se.healthycities.portal.season;

import java.io.Serializable;

/**
 * Why a season cannot be as it was typed.
 *
 * @param field the field that has to be mended: key, name, parent, from or to
 * @param reason the text's key
 * @param other the season that stands in the way, or null
 */
public record SeasonFault(String field, String reason, SeasonRow other) implements Serializable {}
