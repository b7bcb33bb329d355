package se.healthycities.portal.file;

import java.io.Serializable;
import java.util.UUID;

/**
 * An upload whose name is taken in its place.
 *
 * @param draft what was uploaded
 * @param file the file that is there
 * @param closed why that file takes no new version from the visitor, or null when it does
 */
public record Clash(UUID draft, String name, Long file, Closed closed) implements Serializable {}
