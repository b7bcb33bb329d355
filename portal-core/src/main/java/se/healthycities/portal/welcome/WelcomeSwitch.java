package se.healthycities.portal.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** That the coordinator switched the letters of welcome on or off for the whole network; the last one holds. */
@Entity
@Table(schema = "core", name = "welcome_switches")
public class WelcomeSwitch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private boolean running;

    @Column(nullable = false)
    private Instant turnedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation turnedBy;

    protected WelcomeSwitch() {}

    WelcomeSwitch(boolean running, Instant turnedAt, Affiliation turnedBy) {
        this.running = running;
        this.turnedAt = turnedAt;
        this.turnedBy = turnedBy;
    }

    public Long getId() {
        return id;
    }
}
