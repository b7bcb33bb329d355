package se.healthycities.portal.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Notices that are not paid although their last day has passed: the reminder list on the coordinator's work list. */
@ApplicationScoped
public class UnpaidFees implements WorkList {
    private final FeeReads fees;
    private final Today today;

    @Inject
    public UnpaidFees(FeeReads fees, Today today) {
        this.fees = fees;
        this.today = today;
    }

    @Override
    public String kind() {
        return "unpaid-fees";
    }

    @Override
    public long count() {
        return fees.unpaidCount(today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return fees.unpaid(today.date()).stream()
                .limit(most)
                .map(UnpaidFees::line)
                .toList();
    }

    private static Line line(NoticeRow notice) {
        String address = "/admin/fees/" + notice.year() + "?pay=" + notice.reference() + "#pay";
        return new Line(List.of(notice.name(), notice.amount(), notice.year().toString()), address, notice.dueOn());
    }
}
