package se.healthycities.portal.transfer.archive;

import java.time.Instant;

/** A post in an archive's readable pages, as safe HTML and with the affiliation that was used. */
public record PostLine(
        Integer number, String name, String title, String organisation, Instant writtenAt, String html) {}
