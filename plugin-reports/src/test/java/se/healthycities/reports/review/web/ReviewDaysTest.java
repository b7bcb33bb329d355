package se.healthycities.reports.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.healthycities.portal.spi.Texts;
import se.healthycities.reports.review.ReviewDates;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewState;
import se.healthycities.reports.review.ReviewStep;

class ReviewDaysTest {
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
    void daysAreSaidAsPeopleSayThem() {
        ReviewRow row = row(ReviewState.FACT_CHECK);
        assertThat(ReviewDays.when(row, ReviewStep.VISIT, TODAY, SWEDISH)).isEqualTo("3–4 november");
        assertThat(ReviewDays.when(row, ReviewStep.FACT_CHECK, TODAY, SWEDISH)).isEqualTo("till 2 december");
        assertThat(ReviewDays.when(row, ReviewStep.QUESTIONS, TODAY, SWEDISH)).isEmpty();
        assertThat(ReviewDays.next(row, TODAY, SWEDISH)).isEqualTo("Värden kontrollerar fakta till 2 december.");
        assertThat(ReviewDays.next(row, TODAY, Locale.ENGLISH)).isEqualTo("The host checks facts until 2 December.");
        assertThat(ReviewDays.next(row(ReviewState.CLOSED), TODAY, SWEDISH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatComesNextIsSaidInBothLanguages(ReviewStep step) {
        assertThat(List.of(SWEDISH, Locale.ENGLISH))
                .allSatisfy(language -> assertThat(Texts.find(ReviewDays.class, "next." + step, language))
                        .isPresent());
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
