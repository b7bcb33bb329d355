package se.healthycities.portal.extraction.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What pages read about files that the virus scanner did not find clean. */
@ApplicationScoped
public class ScanReads {
    private final ScanQueries queries;

    @Inject
    public ScanReads(ScanQueries queries) {
        this.queries = queries;
    }

    /** Infected, or impossible to scan; the newest first. */
    public List<HeldFile> held(int most) {
        return queries.held(most);
    }

    public long countHeld() {
        return queries.countHeld();
    }
}
