package se.healthycities.portal.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a registration's log: what happened, when, and who did it (A21). It goes with the names. */
@Entity
@Table(schema = "core", name = "registration_steps")
public class RegistrationStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long registrationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StepKind act;

    private Instant takenAt;
    private Long actorId;
    private String reason;

    protected RegistrationStep() {}

    RegistrationStep(long registration, StepKind act, Instant takenAt, Long actor, String reason) {
        this.registrationId = registration;
        this.act = act;
        this.takenAt = takenAt;
        this.actorId = actor;
        this.reason = reason;
    }
}
