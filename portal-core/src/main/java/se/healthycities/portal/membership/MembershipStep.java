package se.healthycities.portal.membership;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.healthycities.portal.person.Affiliation;

/** One line of a membership's history: what happened, on which day, who wrote it and when. It is never changed. */
@Entity
@Immutable
@Table(schema = "core", name = "membership_steps")
public class MembershipStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MembershipCase membershipCase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MembershipAct act;

    /** The state that it led to, or null when it changed none. */
    @Enumerated(EnumType.STRING)
    private MembershipState state;

    @Column(nullable = false)
    private LocalDate day;

    private LocalDate lastDay;
    private String minute;

    @Column(nullable = false)
    private Instant takenAt;

    /** Null for what a visitor sent or an import brought. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation affiliation;

    @Column(nullable = false)
    private UUID requestKey;

    protected MembershipStep() {}

    public MembershipStep(
            MembershipCase membershipCase, MembershipAct act, StepDetails details, Instant takenAt, Affiliation by) {
        this.membershipCase = membershipCase;
        this.act = act;
        this.state = act.to();
        this.day = details.day();
        this.lastDay = details.lastDay();
        this.minute = details.minute();
        this.takenAt = takenAt;
        this.affiliation = by;
        this.requestKey = details.key();
    }

    public Long getId() {
        return id;
    }
}
