package se.healthycities.portal.mandate;

/** A contact to whom the letter is still to be written. */
record MandateContact(
        Long affiliation,
        Long organisation,
        String organisationName,
        String organisationAddress,
        String givenName,
        String email,
        String language,
        Long toConfirm) {}
