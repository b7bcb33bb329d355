package se.healthycities.portal.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Succession.Held;
import se.healthycities.portal.spi.Succession.Passed;

/** One thing of a hand-over: what it was, and the ids before and after, so that it can be taken back and looked up. */
@Entity
@Table(schema = "core", name = "handover_items")
public class HandoverItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Handover handover;

    @Column(nullable = false)
    private String plugin;

    @Column(nullable = false)
    private String kind;

    private long heldId;

    private Long madeId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation successor;

    @Column(nullable = false)
    private String memory;

    @Column(nullable = false)
    private String label;

    @Column(nullable = false)
    private String address;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HandoverOutcome outcome;

    protected HandoverItem() {}

    public HandoverItem(Handover handover, String plugin, Held held, Passed passed, Affiliation successor) {
        this.handover = handover;
        this.plugin = plugin;
        this.kind = held.kind();
        this.heldId = passed.id();
        this.madeId = passed.made();
        this.successor = successor;
        this.memory = passed.memory();
        this.label = held.label();
        this.address = held.address();
        this.place = held.space();
        this.outcome = HandoverOutcome.PASSED;
    }

    Passed passed() {
        return new Passed(heldId, madeId, successor == null ? null : successor.getId(), memory);
    }

    void end(HandoverOutcome as) {
        outcome = as;
    }

    String getKind() {
        return kind;
    }

    String getPlugin() {
        return plugin;
    }

    long getHeldId() {
        return heldId;
    }
}
