package se.healthycities.reports.place;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * An assessment as pages show it.
 *
 * @param code null for one that is not open yet, or that a group agrees on
 * @param version the id of its instrument
 * @param occasionKey the workshop's, or null
 */
public record PlaceRow(
        Long id,
        String place,
        Round round,
        GroupMode mode,
        String code,
        Instant setUpAt,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        Long version,
        String occasionKey,
        String occasionTitle,
        Long space,
        String path,
        String owner,
        String spaceName,
        String spaceNameEnglish)
        implements Serializable {
    /** Where one acts on it: in its space, to whichever plugin that belongs. */
    public Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    public PlaceState state(Instant now) {
        return PlaceState.of(openedAt, closesAt, closedAt, now);
    }

    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
