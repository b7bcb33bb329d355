package se.healthycities.portal.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** What keeps machines out of the public form. */
class PublicFormTest {
    private final TestClock clock = new TestClock();
    private final FormSeal seal = new FormSeal(new Today(clock));

    @Test
    void aFormIsTooYoungForFourSecondsAndTooOldAfterTwelveHours() {
        clock.set(TestClock.DAY, LocalTime.of(9, 0));
        String opened = seal.opened();
        clock.set(TestClock.DAY, LocalTime.of(9, 0, 3));
        assertThat(seal.age(opened)).isEqualTo(FormSeal.Age.HASTY);
        clock.set(TestClock.DAY, LocalTime.of(9, 0, 4));
        assertThat(seal.age(opened)).isEqualTo(FormSeal.Age.RIGHT);
        clock.set(TestClock.DAY, LocalTime.of(21, 0, 1));
        assertThat(seal.age(opened)).isEqualTo(FormSeal.Age.OLD);
    }

    @Test
    void nobodyCanMakeUpWhatAFormCarries() {
        String opened = seal.opened();
        assertThat(seal.age("")).isEqualTo(FormSeal.Age.OLD);
        assertThat(seal.age("MTAw." + opened.split("\\.")[1])).isEqualTo(FormSeal.Age.OLD);
        assertThat(new FormSeal(new Today(clock)).age(opened)).isEqualTo(FormSeal.Age.OLD);
        DecisionFile file = new DecisionFile("beslut å.pdf", "ab12", 7L, "application/pdf");
        String sealed = seal.seal(file);
        assertThat(seal.file(sealed)).contains(file);
        assertThat(seal.file(sealed.replace(sealed.charAt(0), 'Z'))).isEmpty();
        assertThat(seal.file(opened)).as("a moment is no file").isEmpty();
        assertThat(seal.age(sealed)).as("a file is no moment").isEqualTo(FormSeal.Age.OLD);
    }

    @Test
    void oneAddressMayTryTwentyTimesAndOneMailboxGetsThreeLetters() {
        ApplicationLimits limits = new ApplicationLimits();
        for (int attempt = 0; attempt < ApplicationLimits.PER_ADDRESS; attempt++) {
            assertThat(limits.attempt("192.0.2.1")).isTrue();
        }
        assertThat(limits.attempt("192.0.2.1")).isFalse();
        assertThat(limits.attempt("192.0.2.2")).isTrue();
        for (int letter = 0; letter < ApplicationLimits.PER_MAILBOX; letter++) {
            assertThat(limits.letter("Anna@granby.example ")).isTrue();
        }
        assertThat(limits.letter("anna@granby.example")).isFalse();
    }

    @Test
    void everybodyTogetherMayTrySixtyTimes() {
        ApplicationLimits limits = new ApplicationLimits();
        long let = java.util.stream.IntStream.range(0, 100)
                .filter(number -> limits.attempt("192.0.2." + number))
                .count();
        assertThat(let).isEqualTo(ApplicationLimits.ALTOGETHER);
    }
}
