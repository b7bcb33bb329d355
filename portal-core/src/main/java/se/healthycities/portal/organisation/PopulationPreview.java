package se.healthycities.portal.organisation;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** What a yearly table would change, line by line, before anybody accepts it (S-F1). */
public record PopulationPreview(LocalDate countedOn, String source, List<PopulationLine> lines)
        implements Serializable {
    public long count(PopulationOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    public boolean faulty() {
        return lines.stream().anyMatch(line -> line.outcome().fault());
    }

    public boolean changesNothing() {
        return lines.stream().noneMatch(line -> line.outcome().changes());
    }

    /** Equal for equal previews: what is accepted must be what was seen. */
    public String seal() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
