package se.healthycities.portal.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeTermsTest {
    private static final FeeTerms RULE = terms("10000", "0.30", "12000", "60000", "1", "100");

    @ParameterizedTest
    @CsvSource({"6020,12000", "6666,12000", "16066,14800", "52300,25700", "225164,60000", "166666,60000", "0,12000"})
    void aMunicipalityPaysByItsPopulationBetweenTheLimits(int population, String fee) {
        assertThat(fee(RULE, population)).isEqualByComparingTo(fee);
    }

    @Test
    void aRegionPaysTheMaximumEvenWhenItsPopulationIsMissing() {
        assertThat(RULE.fee(true, null, 12).orElseThrow().amount()).isEqualByComparingTo("60000");
        assertThat(RULE.fee(true, 1, 12).orElseThrow().amount()).isEqualByComparingTo("60000");
    }

    @Test
    void aMunicipalityWithoutPopulationHasNoFeeYet() {
        assertThat(RULE.fee(false, null, 12)).isEmpty();
    }

    @Test
    void aHalfIsRoundedUpAndNothingIsRoundedTwice() {
        assertThat(fee(terms("150", "0", "0", "9000", "1", "100"), 1)).isEqualByComparingTo("200");
        assertThat(fee(terms("149.9999", "0", "0", "9000", "1", "100"), 1)).isEqualByComparingTo("100");
        // 599.9999 / 12 * 1 is a hair below 50: rounded to kronor first it would go up.
        assertThat(terms("599.9999", "0", "0", "9000", "1", "100")
                        .fee(false, 1, 1)
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("0");
    }

    @Test
    void theIndexRaisesFeesAndLimits() {
        FeeTerms raised = terms("10000", "0.30", "12000", "60000", "1.025", "100");
        assertThat(fee(raised, 6020)).isEqualByComparingTo("12300");
        assertThat(raised.fee(true, null, 12).orElseThrow().amount()).isEqualByComparingTo("61500");
    }

    @Test
    void exactlyOnTheEdgeBelongsToTheUpperBracket() throws WrongTerms {
        FeeTerms steps = brackets("20000: 16000; 50000: 25000 + 0.10").checked();
        assertThat(fee(steps, 19_999)).isEqualByComparingTo("16000");
        assertThat(fee(steps, 18_000)).isEqualByComparingTo("15400");
        assertThat(fee(steps, 20_000)).isEqualByComparingTo("16000");
        assertThat(fee(steps, 49_999)).isEqualByComparingTo("16000");
        assertThat(fee(steps, 50_000)).isEqualByComparingTo("25000");
        assertThat(fee(steps, 60_000)).isEqualByComparingTo("26000");
    }

    @Test
    void bracketsThatWouldLetTheFeeFallAreRefused() throws WrongTerms {
        assertWrong("brackets", "falls", brackets("20000: 11000"));
        assertWrong("brackets", "falls", brackets("1: 11000 + 1; 20000: 12000"));
        assertWrong("brackets", "order", brackets("50000: 40000; 20000: 41000"));
        assertWrong("maximum", "maximum", terms("1", "1", "3", "2", "1", "1"));
        assertWrong("rounding", "positive", terms("1", "1", "1", "2", "1", "0"));
        assertWrong("index", "positive", terms("1", "1", "1", "2", "0", "1"));
        assertThatThrownBy(() -> FeeBracket.read("lots")).isInstanceOf(WrongTerms.class);
    }

    @Test
    void whoJoinsDuringTheYearPaysByStartedMonthUnlessTheRuleSaysTheWholeYear() {
        assertThat(PartYear.STARTED_MONTHS.months(LocalDate.of(2026, 10, 31), 2026))
                .isEqualTo(3);
        assertThat(PartYear.STARTED_MONTHS.months(LocalDate.of(2026, 1, 1), 2026))
                .isEqualTo(12);
        assertThat(PartYear.STARTED_MONTHS.months(LocalDate.of(2026, 12, 31), 2026))
                .isEqualTo(1);
        assertThat(PartYear.STARTED_MONTHS.months(LocalDate.of(2025, 10, 31), 2026))
                .isEqualTo(12);
        assertThat(PartYear.FULL_YEAR.months(LocalDate.of(2026, 10, 31), 2026)).isEqualTo(12);
        assertThat(RULE.fee(false, 52_300, 3).orElseThrow().amount()).isEqualByComparingTo("6400");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverTheRuleFeesGrowWithThePopulationAndStayWithinTheirLimits(long seed) throws WrongTerms {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            FeeTerms terms = random(random);
            BigDecimal lowest = rounded(terms.minimum().multiply(terms.index()), terms.rounding());
            BigDecimal highest = rounded(terms.maximum().multiply(terms.index()), terms.rounding());
            assertThat(terms.fee(true, null, 12).orElseThrow().amount()).isEqualByComparingTo(highest);
            BigDecimal before = BigDecimal.ZERO;
            int population = 0;
            for (int step = 0; step < 40; step++) {
                BigDecimal fee = fee(terms, population);
                assertThat(fee).isBetween(lowest, highest).isGreaterThanOrEqualTo(before);
                assertThat(fee.remainder(terms.rounding())).isEqualByComparingTo("0");
                int months = 1 + random.nextInt(12);
                assertThat(terms.fee(false, population, months).orElseThrow().amount())
                        .isLessThanOrEqualTo(fee);
                before = fee;
                population += random.nextInt(step < 20 ? 2_000 : 60_000);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRuleComesBackFromItsFieldsAsItWas(long seed) throws WrongTerms {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            FeeTerms terms = random(random);
            Map<String, String> fields = TermsForm.fields(terms);
            FeeTerms again = new TermsForm(fields).terms().orElseThrow();
            assertThat(TermsForm.fields(again)).isEqualTo(fields);
            assertThat(fee(again, 43_210)).isEqualByComparingTo(fee(terms, 43_210));
        }
    }

    @Test
    void whatIsTypedWrongIsSaidBesideItsField() {
        Map<String, String> typed = new HashMap<>(TermsForm.fields(RULE));
        typed.put("base", "gratis");
        typed.put("index", "-1");
        TermsForm form = new TermsForm(typed);
        assertThat(form.terms()).isEmpty();
        assertThat(form.error("base")).isEqualTo("number");
        assertThat(form.error("index")).isEqualTo("number");
        assertThat(form.error("maximum")).isNull();
        assertThat(form.typed("base")).isEqualTo("gratis");
        assertThat(TermsForm.number("12 500,50")).hasValue(new BigDecimal("12500.50"));
    }

    @Test
    void aReferenceHasItsCheckDigitAndDiffersByYearAndOrganisation() {
        assertThat(Reference.of(2026, 7)).hasSize(11).startsWith("2026000007");
        assertThat(Reference.of(2026, 7)).isNotEqualTo(Reference.of(2026, 8)).isNotEqualTo(Reference.of(2027, 7));
        // The example of the Luhn rule: 7992739871 has the check digit 3.
        assertThat(Reference.of(7992, 739871)).isEqualTo("79927398713");
    }

    private static FeeTerms random(Random random) throws WrongTerms {
        int minimum = random.nextInt(20_000);
        FeeTerms plain = terms(
                String.valueOf(random.nextInt(20_000)),
                "0." + (1 + random.nextInt(99)),
                String.valueOf(minimum),
                String.valueOf(minimum + random.nextInt(80_000)),
                "1.0" + random.nextInt(999),
                List.of("1", "10", "50", "100", "0.5").get(random.nextInt(5)));
        List<FeeBracket> brackets = new ArrayList<>();
        int from = 0;
        FeeTerms terms = plain;
        for (int count = random.nextInt(4); count > 0; count--) {
            from += 1 + random.nextInt(50_000);
            BigDecimal floor = brackets.isEmpty()
                    ? plain.base().add(plain.perInhabitant().multiply(BigDecimal.valueOf(from)))
                    : brackets.get(brackets.size() - 1).fee(from);
            BigDecimal amount = floor.setScale(0, RoundingMode.UP).add(BigDecimal.valueOf(random.nextInt(5_000)));
            brackets.add(new FeeBracket(from, amount, new BigDecimal("0.0" + random.nextInt(99))));
            terms = with(plain, brackets);
        }
        return terms.checked();
    }

    private static void assertWrong(String field, String key, FeeTerms terms) {
        assertThatThrownBy(terms::checked).isInstanceOfSatisfying(WrongTerms.class, found -> {
            assertThat(found.field()).isEqualTo(field);
            assertThat(found.key()).isEqualTo(key);
        });
    }

    private static BigDecimal rounded(BigDecimal amount, BigDecimal step) {
        return amount.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private static BigDecimal fee(FeeTerms terms, int population) {
        return terms.fee(false, population, 12).orElseThrow().amount();
    }

    private static FeeTerms brackets(String written) throws WrongTerms {
        return with(RULE, FeeBracket.read(written));
    }

    private static FeeTerms with(FeeTerms terms, List<FeeBracket> brackets) {
        return new FeeTerms(
                terms.base(),
                terms.perInhabitant(),
                terms.minimum(),
                terms.maximum(),
                brackets,
                terms.index(),
                terms.rounding(),
                terms.partYear());
    }

    private static FeeTerms terms(String base, String each, String least, String most, String index, String step) {
        return new FeeTerms(
                new BigDecimal(base),
                new BigDecimal(each),
                new BigDecimal(least),
                new BigDecimal(most),
                List.of(),
                new BigDecimal(index),
                new BigDecimal(step),
                PartYear.STARTED_MONTHS);
    }
}
