package se.healthycities.portal.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A notice with its state; {@code paidOn} is null while it is unpaid. */
public record NoticeRow(
        Long id,
        Integer year,
        Long organisation,
        String code,
        String name,
        Integer population,
        LocalDate countedOn,
        Integer months,
        BigDecimal raw,
        BigDecimal amount,
        String reference,
        LocalDate dueOn,
        LocalDate paidOn,
        BigDecimal lastYear)
        implements Serializable {
    public boolean paid() {
        return paidOn != null;
    }

    public boolean overdue(LocalDate today) {
        return !paid() && dueOn.isBefore(today);
    }

    /** Null when there is nothing to compare. */
    public BigDecimal difference() {
        return lastYear == null ? null : amount.subtract(lastYear);
    }
}
