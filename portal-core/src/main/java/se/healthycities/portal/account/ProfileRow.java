package se.healthycities.portal.account;

import java.io.Serializable;

/** What a person says about himself or herself. */
public record ProfileRow(Long id, String givenName, String familyName, String email, String language)
        implements Serializable {}
