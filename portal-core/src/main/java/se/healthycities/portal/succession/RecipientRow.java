package se.healthycities.portal.succession;

import java.io.Serializable;

/** Somebody who gets a mail, with the address and the language for it. */
public record RecipientRow(Long affiliation, Long person, String name, String email, String language)
        implements Serializable {}
