package se.healthycities.portal.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A thing that was found; {@code address} starts with a slash.
 *
 * @param snippet the words around the hits, piece by piece
 * @param space where it lies, or null
 * @param author who wrote it and for whom, or null
 * @param at when it happened, or null
 */
public record Hit(
        String kind, String title, String address, List<Piece> snippet, String space, String author, Instant at)
        implements Serializable {
    /** @param marked true for a word that was looked for */
    public record Piece(String text, boolean marked) implements Serializable {}
}
