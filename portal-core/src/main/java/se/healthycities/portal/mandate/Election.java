package se.healthycities.portal.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A general election: from the first of January after it the roles of politicians are confirmed anew (N18). */
@Entity
@Table(schema = "core", name = "elections")
public class Election {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private LocalDate heldOn;

    protected Election() {}

    Election(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Long getId() {
        return id;
    }
}
