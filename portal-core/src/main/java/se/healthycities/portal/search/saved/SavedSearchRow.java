package se.healthycities.portal.search.saved;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.search.SearchFilters;

/** A search that somebody has kept. */
public record SavedSearchRow(Long id, String name, String address, Boolean inDigest, Instant toldUntil)
        implements Serializable {
    public SearchFilters filters() {
        return SearchFilters.of(address);
    }
}
