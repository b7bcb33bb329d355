package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody wants to hand over.
 *
 * @param from the affiliation that is left
 * @param space the path of the group that is left, or null when the person leaves the organisation
 * @param to who gets what nobody else is chosen for; null for vacant
 * @param others for some kinds of things another successor; {@link #VACANT} for nobody
 */
public record Wish(long from, LocalDate lastDay, String space, Long to, Map<String, Long> others)
        implements Serializable {
    public static final long VACANT = 0;

    /** Everything that is held, to one successor or (null) to nobody. */
    public static Wish whole(long from, LocalDate lastDay, Long to) {
        return new Wish(from, lastDay, null, to, Map.of());
    }

    Long to(String kind) {
        Long other = others.get(kind);
        return other == null ? to : other == VACANT ? null : other;
    }
}
