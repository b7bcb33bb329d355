package se.healthycities.reports.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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
}
