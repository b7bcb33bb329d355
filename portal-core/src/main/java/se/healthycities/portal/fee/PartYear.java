package se.healthycities.portal.fee;

import java.time.LocalDate;

/** What a member pays that joins while the year is running. */
public enum PartYear {
    /** A twelfth for each month that has begun: joining on 31 October means three months. */
    STARTED_MONTHS,
    /** The whole year's fee. */
    FULL_YEAR;

    private static final int MONTHS = 12;

    public int months(LocalDate memberFrom, int year) {
        boolean within = this == STARTED_MONTHS && memberFrom.getYear() == year;
        return within ? MONTHS + 1 - memberFrom.getMonthValue() : MONTHS;
    }
}
