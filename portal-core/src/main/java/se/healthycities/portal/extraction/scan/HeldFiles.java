package se.healthycities.portal.extraction.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.WorkList;

/** Files that are blocked because of a virus, or that could not be scanned; their people want to be told. */
@ApplicationScoped
public class HeldFiles implements WorkList {
    private final ScanReads scans;

    @Inject
    public HeldFiles(ScanReads scans) {
        this.scans = scans;
    }

    @Override
    public String kind() {
        return "held-files";
    }

    @Override
    public long count() {
        return scans.countHeld();
    }

    @Override
    public List<Line> lines(int most) {
        return scans.held(most).stream()
                .map(held -> new Line(
                        List.of(held.name(), held.spaceName(), held.signature() == null ? "–" : held.signature()),
                        Addresses.files(held.spacePath()),
                        null))
                .toList();
    }
}
