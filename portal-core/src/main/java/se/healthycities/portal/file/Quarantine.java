package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.settings.Settings;

/**
 * Holds files back. Where a virus scanner is named, nothing is handed out that it has not found clean, also while it is
 * out of order; what it once found infected stays blocked for everybody, scanner or not.
 */
@ApplicationScoped
public class Quarantine {
    private static final int AT_ONCE = 1000;

    private final FileQueries queries;
    private final Settings settings;

    @Inject
    public Quarantine(FileQueries queries, Settings settings) {
        this.queries = queries;
        this.settings = settings;
    }

    /** True where files are scanned at all. */
    public boolean scans() {
        return settings.virusScanner().isPresent();
    }

    /** Why a version is held back, or empty when it may be handed out. */
    public Optional<ScanState> holds(ScanState scan) {
        if (scan == ScanState.INFECTED) {
            return Optional.of(scan);
        }
        boolean held = scans() && scan != ScanState.CLEAN;
        return held ? Optional.of(scan == null ? ScanState.WAITING : scan) : Optional.empty();
    }

    /** The hashes among these whose content must not be handed out now, wherever it is packed. */
    public Set<String> held(Collection<String> hashes) {
        return among(hashes, scans());
    }

    /** The hashes among these whose content will never be handed out, not even in a copy of everything. */
    public Set<String> infected(Collection<String> hashes) {
        return among(hashes, false);
    }

    private Set<String> among(Collection<String> hashes, boolean scans) {
        List<String> all = new ArrayList<>(hashes);
        Set<String> held = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            held.addAll(queries.held(all.subList(from, Math.min(all.size(), from + AT_ONCE)), scans));
        }
        return held;
    }
}
