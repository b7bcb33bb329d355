package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.healthycities.portal.settings.Settings;

/**
 * Holds files back. Where a virus scanner is named, nothing is handed out that it has not found clean, also while it is
 * out of order; what it once found infected stays blocked for everybody, scanner or not.
 */
@ApplicationScoped
public class Quarantine {
    private final Settings settings;

    @Inject
    public Quarantine(Settings settings) {
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
}
