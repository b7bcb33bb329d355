package se.healthycities.reports.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ReviewDates dates = new ReviewDates(
            LocalDate.of(2026, 7, 27),
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 4),
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 12, 2),
            LocalDate.of(2026, 12, 16),
            LocalDate.of(2027, 9, 20));

    @Test
    void nextIsTheStepThatIsBeingTakenWhileItsDayHasNotPassed() {
        assertThat(dates.next(ReviewStep.FACT_CHECK, TODAY)).isEqualTo(ReviewStep.FACT_CHECK);
        assertThat(dates.next(ReviewStep.FACT_CHECK, LocalDate.of(2026, 12, 2))).isEqualTo(ReviewStep.FACT_CHECK);
    }

    @Test
    void afterItsDayTheNextStepFollows() {
        assertThat(dates.next(ReviewStep.FACT_CHECK, LocalDate.of(2026, 12, 3))).isEqualTo(ReviewStep.REPORT);
    }

    @Test
    void questionsHaveNoDaySoTheVisitIsNext() {
        assertThat(dates.next(ReviewStep.QUESTIONS, LocalDate.of(2026, 9, 1))).isEqualTo(ReviewStep.VISIT);
    }

    @Test
    void theVisitIsNextUntilItsLastDay() {
        assertThat(dates.next(ReviewStep.VISIT, LocalDate.of(2026, 11, 4))).isEqualTo(ReviewStep.VISIT);
        assertThat(dates.next(ReviewStep.VISIT, LocalDate.of(2026, 11, 5))).isEqualTo(ReviewStep.DRAFT);
    }

    @Test
    void nothingIsNextWhenTheReviewIsOverOrNothingIsAgreed() {
        ReviewDates asked = new ReviewDates(TODAY, null, null, null, null, null, null);
        assertThat(dates.next(null, TODAY)).isNull();
        assertThat(dates.next(ReviewStep.FOLLOW_UP, LocalDate.of(2028, 1, 1))).isNull();
        assertThat(asked.next(ReviewStep.QUESTIONS, TODAY)).isNull();
    }

    @Test
    void daysAreSaidAsPeopleSayThem() {
        ReviewRow row = row(ReviewState.FACT_CHECK);
        assertThat(ReviewTexts.when(row, ReviewStep.VISIT, TODAY, SWEDISH)).isEqualTo("3–4 november");
        assertThat(ReviewTexts.when(row, ReviewStep.FACT_CHECK, TODAY, SWEDISH)).isEqualTo("till 2 december");
        assertThat(ReviewTexts.when(row, ReviewStep.QUESTIONS, TODAY, SWEDISH)).isEmpty();
        assertThat(ReviewTexts.next(row, TODAY, SWEDISH)).isEqualTo("Värden kontrollerar fakta till 2 december.");
        assertThat(ReviewTexts.next(row, TODAY, Locale.ENGLISH)).isEqualTo("The host checks facts until 2 December.");
        assertThat(ReviewTexts.next(row(ReviewState.CLOSED), TODAY, SWEDISH)).isEmpty();
    }

    private ReviewRow row(ReviewState state) {
        return new ReviewRow(
                1L,
                2L,
                "reports/reviews/pr-2",
                "reports/reviews/pr-2/team",
                "pr-2",
                "Barns delaktighet",
                "Testhamns stad",
                "9903",
                "tillit",
                state,
                dates);
    }
}
