package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.fee.FeeDecision;
import se.healthycities.portal.fee.FeeNotice;
import se.healthycities.portal.fee.FeePayment;
import se.healthycities.portal.fee.FeeScale;
import se.healthycities.portal.fee.FeeTerms;
import se.healthycities.portal.fee.NoticeBook;
import se.healthycities.portal.fee.PartYear;

/** The demo network's fee rule and the year's notices: most are paid, a few are overdue, and next year is a preview. */
@ApplicationScoped
public class DemoFees implements DemoPart {
    private static final int DECIDED = 75;
    private static final int DUE = 21;
    private static final int PAID = 30;
    private static final List<String> LATE = List.of("x-skisslunda", "x-utkastvik", "x-planberga");

    private final EntityManager entityManager;
    private final NoticeBook book;

    @Inject
    public DemoFees(EntityManager entityManager, NoticeBook book) {
        this.entityManager = entityManager;
        this.book = book;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(DemoNetwork network) {
        LocalDate base = network.baseDay();
        Map<String, BigDecimal> values = new HashMap<>();
        List<CSVRecord> rows = network.rows("membership_fee_rule");
        rows.forEach(row -> values.put(row.get("parameter"), new BigDecimal(row.get("value"))));
        FeeTerms terms = new FeeTerms(
                values.get("base_fee_sek"),
                values.get("per_inhabitant_sek"),
                values.get("min_fee_sek"),
                values.get("max_fee_sek"),
                List.of(),
                values.get("index_factor"),
                values.get("rounding_sek"),
                PartYear.STARTED_MONTHS);
        int first = LocalDate.parse(rows.get(0).get("valid_from")).getYear();
        network.save(new FeeScale(
                rows.get(0).get("rule_version"), first, terms, network.moment(base.minusDays(DECIDED), null), null));
        entityManager.flush();
        FeeDecision decision = new FeeDecision(base.minusDays(DECIDED), "§ 9", base.minusDays(DUE));
        book.freeze(Math.max(first, base.getYear()), decision, null).ifPresent(notices -> pay(network, notices));
    }

    private static void pay(DemoNetwork network, List<FeeNotice> notices) {
        Set<Long> late =
                LATE.stream().map(key -> network.organisation(key).getId()).collect(Collectors.toSet());
        LocalDate paidOn = network.baseDay().minusDays(PAID);
        Stream<FeeNotice> paid = notices.stream().filter(notice -> !late.contains(notice.organisation()));
        paid.forEach(notice -> network.save(new FeePayment(notice, paidOn, network.moment(paidOn, null), null)));
    }
}
