package se.healthycities.portal.brief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.task.Task;

/**
 * That somebody has handed a question to an official of the same organisation (N9): the official has a task, until it is
 * done or taken back. A question that is a task itself is handed over as it is; for any other one a task is made.
 */
@Entity
@Table(schema = "core", name = "delegations")
public class Delegation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** The id of the question, such as {@code offer:12}. */
    @Column(nullable = false)
    private String question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Task task;

    /** True when the task was made for it. */
    private boolean made;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation giver;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation taker;

    @Column(nullable = false)
    private Instant givenAt;

    private Instant endedAt;

    protected Delegation() {}

    Delegation(String question, Task task, boolean made, Affiliation giver, Affiliation taker, Instant givenAt) {
        this.question = question;
        this.task = task;
        this.made = made;
        this.giver = giver;
        this.taker = taker;
        this.givenAt = givenAt;
    }

    void end(Instant now) {
        endedAt = now;
    }

    /** True while somebody else has the task and has not done it. */
    boolean inForce() {
        Affiliation holder = task.getResponsible();
        return endedAt == null
                && !task.isDone()
                && holder != null
                && !holder.getPerson().getId().equals(giver.getPerson().getId());
    }

    Task getTask() {
        return task;
    }

    boolean isMade() {
        return made;
    }

    Affiliation getGiver() {
        return giver;
    }
}
