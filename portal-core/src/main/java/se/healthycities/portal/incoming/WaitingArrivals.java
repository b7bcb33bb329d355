package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Mails that came in and could not become posts; somebody waits for an answer. */
@ApplicationScoped
public class WaitingArrivals implements WorkList {
    private final IncomingReads reads;

    @Inject
    public WaitingArrivals(IncomingReads reads) {
        this.reads = reads;
    }

    @Override
    public String kind() {
        return "incoming-mails";
    }

    @Override
    public long count() {
        return reads.waiting();
    }

    @Override
    public List<Line> lines(int most) {
        return reads.list(ArrivalState.QUARANTINED, Long.MAX_VALUE, most).stream()
                .map(row -> new Line(
                        List.of(
                                row.person() == null ? row.sender() : row.person(),
                                row.subject().isBlank() ? "–" : row.subject(),
                                row.arrivedAt().atZone(Today.STOCKHOLM).toLocalDate()),
                        "/admin/incoming/" + row.id(),
                        null))
                .toList();
    }
}
