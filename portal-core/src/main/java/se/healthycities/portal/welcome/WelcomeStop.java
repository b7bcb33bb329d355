package se.healthycities.portal.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** That the letters of welcome to one person were stopped by the coordinator. */
@Entity
@Table(schema = "core", name = "welcome_stops")
public class WelcomeStop {
    @Id
    private long affiliationId;

    @Column(nullable = false)
    private Instant stoppedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation stoppedBy;

    protected WelcomeStop() {}
}
