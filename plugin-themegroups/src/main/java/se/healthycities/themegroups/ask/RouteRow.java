package se.healthycities.themegroups.ask;

import java.io.Serializable;

/** Who was asked and what that one said; outcome and hint may be null. */
public record RouteRow(
        Long affiliation,
        Long person,
        String name,
        String title,
        String organisation,
        QuestionRoute.Outcome outcome,
        String hint)
        implements Serializable {}
