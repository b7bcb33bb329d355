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
import java.time.LocalDate;

/** A reminder that went out; the database refuses a second one for the same day of the occasion. */
@Entity
@Table(schema = "core", name = "registration_reminders")
public class RegistrationReminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long registrationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReminderKind kind;

    private LocalDate day;
    private Instant sentAt;

    protected RegistrationReminder() {}

    RegistrationReminder(long registration, ReminderKind kind, LocalDate day, Instant sentAt) {
        this.registrationId = registration;
        this.kind = kind;
        this.day = day;
        this.sentAt = sentAt;
    }
}
