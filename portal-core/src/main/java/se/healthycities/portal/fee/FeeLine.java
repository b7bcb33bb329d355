package se.healthycities.portal.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A member's line in a year's preview.
 *
 * @param fee null when the population is missing
 * @param lastYear what the member's notice of the year before says, or null
 */
public record FeeLine(
        long organisation,
        String code,
        String name,
        Integer population,
        LocalDate countedOn,
        int months,
        FeeAmount fee,
        BigDecimal lastYear)
        implements Serializable {
    static FeeLine of(MemberRow member, int year, FeeTerms terms, BigDecimal lastYear) {
        int months = terms.partYear().months(member.memberFrom(), year);
        boolean region = member.kind() == se.healthycities.portal.organisation.OrganisationKind.REGION;
        return new FeeLine(
                member.organisation(),
                member.code(),
                member.name(),
                member.population(),
                member.countedOn(),
                months,
                terms.fee(region, member.population(), months).orElse(null),
                lastYear);
    }

    /** Null when there is nothing to compare. */
    public BigDecimal difference() {
        return fee == null || lastYear == null ? null : fee.amount().subtract(lastYear);
    }
}
