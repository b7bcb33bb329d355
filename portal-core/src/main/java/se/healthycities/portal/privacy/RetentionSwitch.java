package se.healthycities.portal.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether a kind of data is really deleted by night; without a row it is only counted. */
@Entity
@Table(schema = "core", name = "retention_switches")
public class RetentionSwitch {
    @Id
    private String kind;

    private boolean real;

    protected RetentionSwitch() {}

    RetentionSwitch(String kind) {
        this.kind = kind;
    }

    /** @return false when it already was so */
    boolean turn(boolean toReal) {
        boolean changes = real != toReal;
        real = toReal;
        return changes;
    }

    boolean isReal() {
        return real;
    }
}
