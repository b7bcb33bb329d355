package se.healthycities.themegroups.invitation;

import java.io.Serializable;

/** Somebody who would be invited. */
public record Recipient(
        Long person, Long affiliation, String name, String title, String organisation, String email, String language)
        implements Serializable {}
