package se.healthycities.portal.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a new politician has got one of the letters of welcome; each goes once. */
@Entity
@Table(schema = "core", name = "welcome_letters")
@IdClass(WelcomeLetter.Key.class)
public class WelcomeLetter {
    @Id
    private long affiliationId;

    @Id
    @Enumerated(EnumType.STRING)
    private WelcomeStep step;

    @Column(nullable = false)
    private Instant sentAt;

    protected WelcomeLetter() {}

    /** To whom which. */
    public record Key(long affiliationId, WelcomeStep step) implements Serializable {}
}
