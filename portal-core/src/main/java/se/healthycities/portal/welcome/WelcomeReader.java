package se.healthycities.portal.welcome;

/** To whom a letter of welcome goes, and for which organisation the person sits. */
record WelcomeReader(
        Long person, String givenName, String email, String language, Long organisation, String organisationName) {}
