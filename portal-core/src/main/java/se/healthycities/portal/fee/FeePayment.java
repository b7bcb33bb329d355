package se.healthycities.portal.fee;

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
import se.healthycities.portal.person.Affiliation;

/** The mark that a notice is paid (S-F5); one that was set by mistake is undone and stays on record. */
@Entity
@Table(schema = "core", name = "fee_payments")
public class FeePayment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private FeeNotice notice;

    @Column(nullable = false)
    private LocalDate paidOn;

    @Column(nullable = false)
    private Instant markedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation markedBy;

    @Column(nullable = false)
    private boolean undone;

    protected FeePayment() {}

    public FeePayment(FeeNotice notice, LocalDate paidOn, Instant markedAt, Affiliation markedBy) {
        this.notice = notice;
        this.paidOn = paidOn;
        this.markedAt = markedAt;
        this.markedBy = markedBy;
    }

    void undo() {
        undone = true;
    }

    public Long getId() {
        return id;
    }
}
