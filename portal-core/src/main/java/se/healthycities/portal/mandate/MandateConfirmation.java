package se.healthycities.portal.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** That a politician goes on after an election, said by a contact of the organisation or by the office. */
@Entity
@Table(schema = "core", name = "mandate_confirmations")
public class MandateConfirmation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Election election;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Column(nullable = false)
    private Instant confirmedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "confirmed_by")
    private Affiliation confirmedBy;

    protected MandateConfirmation() {}
}
