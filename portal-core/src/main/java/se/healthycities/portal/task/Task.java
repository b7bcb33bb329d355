package se.healthycities.portal.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * Something that an organisation owes the network by a day, in one line with the address where it is done. It belongs to
 * the organisation; a person looks after it for a while. Without anybody it is vacant and waits for the contacts (N3).
 */
@Entity
@Table(schema = "core", name = "tasks")
public class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation responsible;

    @Column(nullable = false)
    private LocalDate dueDay;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation madeBy;

    private Instant doneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation doneBy;

    protected Task() {}

    /**
     * @param space where it is done, or null
     * @param responsible null when nobody has it yet
     * @param madeBy null when the portal itself made it
     */
    public Task(
            String what,
            String address,
            Space space,
            Organisation organisation,
            Affiliation responsible,
            LocalDate dueDay,
            Instant madeAt,
            Affiliation madeBy) {
        this.what = what;
        this.address = address;
        this.space = space;
        this.organisation = organisation;
        this.responsible = responsible;
        this.dueDay = dueDay;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** @param to who looks after it from now on, null for vacant */
    public void handTo(Affiliation to) {
        responsible = to;
    }

    /** @return false when it was done before */
    public boolean finish(Affiliation by, Instant at) {
        if (doneAt != null) {
            return false;
        }
        doneAt = at;
        doneBy = by;
        return true;
    }

    /** @return false when it is open anyway */
    public boolean reopen() {
        boolean done = doneAt != null;
        doneAt = null;
        doneBy = null;
        return done;
    }

    public Long getId() {
        return id;
    }

    public String getWhat() {
        return what;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Space getSpace() {
        return space;
    }

    public Affiliation getResponsible() {
        return responsible;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
