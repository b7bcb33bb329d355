package se.healthycities.portal.space;

import java.util.Arrays;
import java.util.Optional;

/** What the package of a kind of space says about one of its parts. */
public enum PartChoice {
    /** On, and no convenor can switch it off. */
    FORCED,
    /** On until the convenor switches it off. */
    ON,
    /** Off until the convenor switches it on. */
    OFF,
    /** Not offered in spaces of this kind. */
    UNAVAILABLE;

    /** The choice of this name, or empty. */
    public static Optional<PartChoice> find(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    /** True when the convenor of a space decides. */
    public boolean open() {
        return this == ON || this == OFF;
    }

    /** Whether the part is on before anybody switched it. */
    public boolean atFirst() {
        return this == FORCED || this == ON;
    }
}
