package se.healthycities.reports.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.healthycities.portal.spi.Texts;

class ReviewStateTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    @Test
    void inFactCheckFourStepsAreDone() {
        List<ReviewStep> done = Arrays.stream(ReviewStep.values())
                .filter(ReviewState.FACT_CHECK::done)
                .toList();
        assertThat(done).containsExactly(ReviewStep.REQUEST, ReviewStep.QUESTIONS, ReviewStep.VISIT, ReviewStep.DRAFT);
        assertThat(ReviewState.FACT_CHECK.step()).isEqualTo(ReviewStep.FACT_CHECK);
    }

    @Test
    void theStatesTakeTheStepsInTheirOrder() {
        List<ReviewStep> taken = Arrays.stream(ReviewState.values())
                .filter(ReviewState::underWay)
                .map(ReviewState::step)
                .toList();
        assertThat(taken).isSorted().contains(ReviewStep.values());
    }

    @Test
    void aClosedReviewHasTakenEveryStep() {
        assertThat(ReviewStep.values()).allMatch(ReviewState.CLOSED::done);
        assertThat(ReviewState.CLOSED.underWay()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "CANCELLED"})
    void aReviewThatDoesNotComeAboutHasNoSteps(ReviewState state) {
        assertThat(ReviewStep.values()).noneMatch(state::done);
        assertThat(state.underWay()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasANameInBothLanguages(ReviewState state) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(Texts.find(ReviewTexts.class, "state." + state, language))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsNamedInBothLanguages(ReviewStep step) {
        assertThat(LANGUAGES).allSatisfy(language -> {
            assertThat(Texts.find(ReviewTexts.class, "step." + step, language)).isPresent();
        });
    }
}
