package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A receipt as it is shown. */
public record ReceiptRow(Long id, Long person, Instant erasedAt, String reason, String counts, String places)
        implements Serializable {
    /** Where a human still has to look. */
    public List<NamedPlace> left() {
        return places.lines().map(NamedPlace::parse).toList();
    }
}
