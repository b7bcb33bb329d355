package se.healthycities.portal.search;

import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/** A person in one affiliation as the index needs it. */
record FoundRole(
        Long id,
        Long person,
        String name,
        String title,
        String organisation,
        String askMeAbout,
        Long organisationId,
        Capacity capacity,
        LocalDate from,
        LocalDate to) {}
