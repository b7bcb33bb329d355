package se.healthycities.portal.succession;

import java.io.Serializable;

/** Somebody worth a call in the first days; {@code space} is what the person leads, or empty. */
public record CallRow(Long id, String name, String title, String organisation, String email, String space)
        implements Serializable {}
