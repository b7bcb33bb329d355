package se.healthycities.portal.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A line of a package (K1): whether the convenor of a theme group, a series, a review or the board may switch one part of
 * the space. The plugin that owns a space says which kind it is; a part without a line is always on.
 */
@Entity
@Table(schema = "core", name = "package_rules")
public class PackageRule {
    private static final String CHOICE = "se.healthycities.portal.space.PartChoice.";

    /** In queries: the part of the alias {@code rule} is off in the space of the alias {@code space}. */
    static final String OFF = "(rule.choice = " + CHOICE + "UNAVAILABLE or rule.choice = " + CHOICE
            + "OFF and not exists (select 1 from PartSwitch turned where turned.space = space"
            + " and turned.part = rule.part and turned.used = true) or rule.choice = " + CHOICE
            + "ON and exists (select 1 from PartSwitch turned where turned.space = space"
            + " and turned.part = rule.part and turned.used = false))";

    /** In queries, before the name of a part and a bracket: the space of the alias {@code space} has the part. */
    static final String NONE_OFF = " and not exists (select 1 from PackageRule rule where rule.owner = space.owner"
            + " and " + OFF + " and rule.part = ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private String part;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartChoice choice;

    @Version
    private int version;

    protected PackageRule() {}

    PackageRule(String owner, String part, PartChoice choice) {
        this.owner = owner;
        this.part = part;
        this.choice = choice;
    }

    void choose(PartChoice other) {
        choice = other;
    }

    Long getId() {
        return id;
    }

    String getPart() {
        return part;
    }

    PartChoice getChoice() {
        return choice;
    }
}
