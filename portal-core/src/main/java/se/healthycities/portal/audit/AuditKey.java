package se.healthycities.portal.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A place in the audit log from which to read on; in an address as {@code 1795255200000-12}. */
public record AuditKey(Instant recordedAt, Long id) implements Serializable {
    public static Optional<AuditKey> parse(String text) {
        if (!text.matches("\\d{1,15}-\\d{1,18}")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        return Optional.of(new AuditKey(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return recordedAt.toEpochMilli() + "-" + id;
    }
}
