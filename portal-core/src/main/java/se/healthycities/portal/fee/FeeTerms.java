package se.healthycities.portal.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How a year's fee is counted (S-F4), in kronor. A municipality pays the base and so much for each inhabitant, or what its
 * bracket says, never less than the minimum and never more than the maximum; a region pays the maximum. The result, limits
 * included, is multiplied by the yearly index, shared by months for those who join during the year, and last of all rounded
 * to the nearest step, a half upwards.
 */
public record FeeTerms(
        BigDecimal base,
        BigDecimal perInhabitant,
        BigDecimal minimum,
        BigDecimal maximum,
        List<FeeBracket> brackets,
        BigDecimal index,
        BigDecimal rounding,
        PartYear partYear)
        implements Serializable {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public FeeTerms {
        brackets = List.copyOf(brackets);
    }

    /** @throws WrongTerms when a fee could fall as the population grows, or a limit, the index or the step cannot be */
    public FeeTerms checked() throws WrongTerms {
        if (maximum.compareTo(minimum) < 0) {
            throw new WrongTerms("maximum", "maximum");
        }
        if (index.signum() <= 0) {
            throw new WrongTerms("index", "positive");
        }
        if (rounding.signum() <= 0) {
            throw new WrongTerms("rounding", "positive");
        }
        for (int next = 0; next < brackets.size(); next++) {
            FeeBracket bracket = brackets.get(next);
            if (next > 0 && brackets.get(next - 1).from() >= bracket.from()) {
                throw new WrongTerms("brackets", "order");
            }
            BigDecimal below = next > 0 ? brackets.get(next - 1).fee(bracket.from()) : plain(bracket.from());
            if (bracket.amount().compareTo(below) < 0) {
                throw new WrongTerms("brackets", "falls");
            }
        }
        return this;
    }

    /**
     * @param population null when it is not known; a region's fee does not need it
     * @param months how much of the year is paid for, 12 for all of it
     * @return empty when the fee cannot be counted because the population is missing
     */
    public Optional<FeeAmount> fee(boolean region, Integer population, int months) {
        if (!region && population == null) {
            return Optional.empty();
        }
        BigDecimal year = region ? maximum : unlimited(population).max(minimum).min(maximum);
        BigDecimal twelfths = year.multiply(index).multiply(BigDecimal.valueOf(months));
        // One division each, so that nothing is rounded twice.
        BigDecimal steps = twelfths.divide(MONTHS.multiply(rounding), 0, RoundingMode.HALF_UP);
        return Optional.of(new FeeAmount(
                twelfths.divide(MONTHS, 2, RoundingMode.HALF_UP),
                steps.multiply(rounding).setScale(2, RoundingMode.HALF_UP)));
    }

    private BigDecimal unlimited(int population) {
        FeeBracket fitting = null;
        for (FeeBracket bracket : brackets) {
            if (bracket.from() <= population) {
                fitting = bracket;
            }
        }
        return fitting == null ? plain(population) : fitting.fee(population);
    }

    private BigDecimal plain(int population) {
        return base.add(perInhabitant.multiply(BigDecimal.valueOf(population)));
    }
}
