package se.healthycities.portal.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a convenor chose for one part of a space; the package decides whether the choice counts. Content is never touched. */
@Entity
@Table(schema = "core", name = "part_switches")
public class PartSwitch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private String part;

    private boolean used;

    protected PartSwitch() {}

    public PartSwitch(Space space, String part, boolean used) {
        this.space = space;
        this.part = part;
        this.used = used;
    }

    void turn(boolean on) {
        used = on;
    }

    String getPart() {
        return part;
    }

    boolean isUsed() {
        return used;
    }
}
