package se.healthycities.portal.notice.kind;

import java.time.LocalDate;

/** The fee of an organisation. @param subject what is told: the year, or the payment's notice; {@code paidOn} null until then */
record FeeItem(Long subject, Integer year, LocalDate dueOn, String organisation, LocalDate paidOn) {}
