package se.healthycities.reports.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.time.Today;

/**
 * A learning example (C15): somebody of a member writes it and sends it in, the office publishes it or sends it back with
 * words, others take it over. It belongs to its organisation and not to a person: whoever is the contact there today answers
 * for it. Nobody deletes it; it is withdrawn, and it is looked at again within three years.
 */
@Entity(name = "reports_Example")
@Table(schema = "reports", name = "examples")
public class Example {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String source;
    private String sourceLink;

    @Embedded
    private ExamplePlan plan;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExampleState state = ExampleState.DRAFT;

    private boolean openToAll;

    /** Was open to all until its words were changed; the office has not looked yet. */
    private boolean waitsToOpen;

    private String answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by")
    private Affiliation changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private Instant sentAt;
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by")
    private Affiliation publishedBy;

    @Column(nullable = false)
    private LocalDate reviewedOn;

    private int version;

    @Column(nullable = false)
    private UUID requestKey;

    protected Example() {}

    /**
     * A draft.
     *
     * @param organisation whose example it is, or null with a source outside
     */
    Example(Organisation organisation, Source source, ExamplePlan plan, Affiliation author, Instant now, UUID form) {
        this.organisation = organisation;
        this.source = source.name();
        this.sourceLink = source.link();
        this.plan = plan;
        this.author = author;
        this.requestKey = form;
        touch(author, now);
    }

    private void touch(Affiliation by, Instant now) {
        changedBy = by;
        changedAt = now;
        reviewedOn = Today.day(now);
    }

    /** @return how it read before */
    ExampleVersion say(ExamplePlan anew, Affiliation by, Instant now) {
        ExampleVersion before = new ExampleVersion(this, plan, changedBy, changedAt);
        plan = anew;
        version++;
        touch(by, now);
        return before;
    }

    /** Sent to the office, which says yes or sends it back. */
    void send(Instant now) {
        state = ExampleState.SENT;
        sentAt = now;
        answer = null;
    }

    /** A draft again, with the words of the office. */
    void sendBack(String words) {
        state = ExampleState.DRAFT;
        answer = words;
    }

    /** @param toAll true when also those read it who are no members */
    void publish(boolean toAll, Affiliation by, Instant now) {
        state = ExampleState.PUBLISHED;
        openToAll = toAll;
        waitsToOpen = false;
        answer = null;
        publishedBy = by;
        publishedAt = now;
    }

    /** For members alone, until the office has looked at what was changed. */
    void close() {
        openToAll = false;
        waitsToOpen = true;
    }

    void withdraw() {
        state = ExampleState.WITHDRAWN;
        waitsToOpen = false;
    }

    /** Somebody has looked: it still holds. */
    void reviewed(LocalDate day) {
        reviewedOn = day;
    }

    ExampleState getState() {
        return state;
    }

    ExamplePlan getPlan() {
        return plan;
    }

    int getVersion() {
        return version;
    }

    /** Whether also those read it who are no members. */
    boolean isOpen() {
        return state == ExampleState.PUBLISHED && openToAll;
    }

    /** Whether the office has said who reads it, and nothing has changed since. */
    boolean isSettled(boolean toAll) {
        return state == ExampleState.PUBLISHED && openToAll == toAll && !waitsToOpen;
    }

    Affiliation getAuthor() {
        return author;
    }

    LocalDate getReviewedOn() {
        return reviewedOn;
    }

    Organisation getOrganisation() {
        return organisation;
    }

    public Long getId() {
        return id;
    }
}
