package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who may know, in one affiliation, with what tells that.
 *
 * @param askMeAbout in the person's own words, or null
 * @param subjects how many of the question's subjects the person can be asked about
 * @param lately how many questions went to the person within seven days
 * @param load how many within ninety days
 * @param last when the last one went there, or null
 */
public record Knower(
        Long affiliation,
        Long person,
        String name,
        String title,
        Long organisation,
        String organisationName,
        String askMeAbout,
        Long subjects,
        Long lately,
        Long load,
        Instant last)
        implements Serializable {}
