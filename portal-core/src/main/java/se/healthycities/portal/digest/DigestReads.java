package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the operator sees of digests. */
@ApplicationScoped
public class DigestReads {
    private final DigestQueries queries;

    @Inject
    public DigestReads(DigestQueries queries) {
        this.queries = queries;
    }

    public LastRun lastRun() {
        return new LastRun(
                queries.finished(DigestJob.NAME).stream().findFirst().orElse(null), queries.waiting());
    }
}
