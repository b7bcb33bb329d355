package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.LocalDate;

/** What a night found of a kind, and how much of it really went. */
public record RunRow(String kind, LocalDate day, Long found, Long purged, Boolean real) implements Serializable {}
