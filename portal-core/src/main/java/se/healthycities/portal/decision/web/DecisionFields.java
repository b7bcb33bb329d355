package se.healthycities.portal.decision.web;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.decision.DecisionDetails;

/** What stands in the form of a decision at first; unlike a plan it may be incomplete. */
public record DecisionFields(
        String title, String text, LocalDate decidedOn, Long responsible, LocalDate due, LocalDate review)
        implements Serializable {
    static DecisionFields fresh(String title, LocalDate today) {
        return new DecisionFields(title, "", today, null, null, null);
    }

    static DecisionFields of(DecisionDetails decision) {
        return new DecisionFields(
                decision.row().title(),
                decision.words().text(),
                decision.row().decidedOn(),
                decision.row().responsible(),
                decision.row().due(),
                decision.row().reviewOn());
    }
}
