package se.healthycities.portal.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;

/** Politicians' roles to confirm after an election, as one line: organisations answer for their own. */
@ApplicationScoped
public class UnconfirmedMandates implements WorkList {
    private final MandateReads reads;

    @Inject
    public UnconfirmedMandates(MandateReads reads) {
        this.reads = reads;
    }

    @Override
    public String kind() {
        return "mandates";
    }

    @Override
    public long count() {
        return reads.waiting() > 0 ? 1 : 0;
    }

    @Override
    public List<Line> lines(int most) {
        long waiting = reads.waiting();
        return waiting == 0 || most < 1
                ? List.of()
                : List.of(new Line(List.of(reads.toConfirm(), waiting), "/admin/mandates", null));
    }
}
