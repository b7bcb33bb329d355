package se.healthycities.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** All that a decision says; kept whole each time before it is changed. */
@Embeddable
record Wording(
        @Column(nullable = false) String title,
        @Column(nullable = false) String text,
        @Column(nullable = false) String html,
        @Column(nullable = false) LocalDate decidedOn,
        LocalDate due,
        LocalDate reviewOn) {
    static Wording of(DecisionPlan plan, String html) {
        return new Wording(
                plan.title().strip(), plan.text().strip(), html, plan.decidedOn(), plan.due(), plan.review());
    }

    Wording reviewedOn(LocalDate next) {
        return new Wording(title, text, html, decidedOn, due, next);
    }

    boolean says(DecisionPlan plan) {
        return minuted(plan) && Objects.equals(due, plan.due()) && Objects.equals(reviewOn, plan.review());
    }

    /** What minutes say of it: without the days until when and when again. */
    boolean minuted(DecisionPlan plan) {
        return title.equals(plan.title().strip())
                && text.equals(plan.text().strip())
                && decidedOn.equals(plan.decidedOn());
    }
}
