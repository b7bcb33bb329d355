package se.healthycities.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import se.healthycities.portal.person.Affiliation;

/** All that a decision says; kept whole each time before it is changed. */
@Embeddable
record Wording(
        @Column(nullable = false) String title,
        @Column(nullable = false) String text,
        @Column(nullable = false) String html,
        @Column(nullable = false) LocalDate decidedOn,
        @ManyToOne(fetch = FetchType.LAZY) Affiliation responsible,
        LocalDate due,
        LocalDate reviewOn) {
    static Wording of(DecisionPlan plan, String html, Affiliation responsible) {
        return new Wording(
                plan.title().strip(),
                plan.text().strip(),
                html,
                plan.decidedOn(),
                responsible,
                plan.due(),
                plan.review());
    }

    Wording handedTo(Affiliation other) {
        return new Wording(title, text, html, decidedOn, other, due, reviewOn);
    }

    Wording reviewedOn(LocalDate next) {
        return new Wording(title, text, html, decidedOn, responsible, due, next);
    }

    boolean says(DecisionPlan plan) {
        Long holder = responsible == null ? null : responsible.getId();
        return title.equals(plan.title().strip())
                && text.equals(plan.text().strip())
                && decidedOn.equals(plan.decidedOn())
                && Objects.equals(holder, plan.responsible())
                && Objects.equals(due, plan.due())
                && Objects.equals(reviewOn, plan.review());
    }
}
