package se.healthycities.portal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person was erased, when, why, how much went, and where a human still has to look (P2); ids and numbers only. */
@Entity
@Table(schema = "core", name = "erasure_receipts")
public class ErasureReceipt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Column(nullable = false)
    private Instant erasedAt;

    /** The affiliation that erased, or null when the time was over. */
    private Long erasedById;

    @Column(nullable = false)
    private String reason;

    /** Each plugin with how many rows it changed. */
    @Column(nullable = false)
    private String counts;

    /** Table, column, row and address of the words in which the name stood, one place a line. */
    @Column(nullable = false)
    private String places;

    protected ErasureReceipt() {}

    ErasureReceipt(long personId, Instant erasedAt, Long erasedById, String reason, String counts, String places) {
        this.personId = personId;
        this.erasedAt = erasedAt;
        this.erasedById = erasedById;
        this.reason = reason;
        this.counts = counts;
        this.places = places;
    }

    public Long getId() {
        return id;
    }
}
