package se.healthycities.portal.file.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.time.Today;

/** Forgets uploads of which nothing more has come for a day; rows first, their bytes when no row names them. */
@ApplicationScoped
public class UploadSweep {
    /** How long an upload waits after a break. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final UploadQueries queries;
    private final Today today;

    @Inject
    public UploadSweep(UploadQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** @return the uploads that may still continue */
    @Transactional
    public Set<UUID> forget() {
        queries.dropOlder(today.now().minus(KEPT));
        return new HashSet<>(queries.all());
    }
}
