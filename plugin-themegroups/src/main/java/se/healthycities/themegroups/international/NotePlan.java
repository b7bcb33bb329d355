package se.healthycities.themegroups.international;

import java.io.Serializable;
import java.time.LocalDate;

/** What one of ours says about a meeting abroad; title and text (Markdown) are in English. */
public record NotePlan(LocalDate metOn, String title, String text) implements Serializable {}
