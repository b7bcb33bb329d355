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

    /** True when its figures and texts may be read: what many say when it has ended, what a group agrees on at once. */
    public boolean told(Instant now) {
        PlaceState state = state(now);
        return state == PlaceState.CLOSED || mode == GroupMode.AGREED && state == PlaceState.OPEN;
    }

    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
