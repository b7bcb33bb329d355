package se.healthycities.portal.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A frozen year in the list: its decision, its rule, and how far its notices are paid. */
public record YearRow(
        Integer year,
        LocalDate decidedOn,
        String minute,
        LocalDate dueOn,
        String scale,
        Long notices,
        BigDecimal amount,
        Long paid)
        implements Serializable {}
