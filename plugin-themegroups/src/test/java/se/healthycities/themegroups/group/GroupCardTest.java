package se.healthycities.themegroups.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GroupCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 13);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void theDayOfTheMeetingItselfIsZeroDaysAway() {
        assertThat(meets(TODAY).daysToMeeting(TODAY)).hasValue(0);
        assertThat(meets(TODAY.plusDays(14)).daysToMeeting(TODAY)).hasValue(14);
    }

    @Test
    void aGroupWithoutAMeetingCountsNoDays() {
        assertThat(meets(null).daysToMeeting(TODAY)).isEmpty();
    }

    @Test
    void theAimIsReadInTheLanguageOfTheReader() {
        assertThat(meets(null).aim(Locale.ENGLISH)).isEqualTo("More influence");
        assertThat(meets(null).aim(SWEDISH)).isEqualTo("Mer inflytande");
    }

    @Test
    void anAimWithoutTranslationIsReadInSwedish() {
        GroupCard card = card(null, null, null);
        assertThat(card.aim(Locale.ENGLISH)).isEqualTo("Mer inflytande");
    }

    @Test
    void aGroupIsQuietAfterAHundredAndTwentyDaysWithoutAMeeting() {
        LocalDate longAgo = TODAY.minusDays(121);
        assertThat(card(null, null, TODAY.minusDays(120)).quiet(null, TODAY)).isFalse();
        assertThat(card(null, null, longAgo).quiet(null, TODAY)).isTrue();
        assertThat(card(null, null, null).quiet(longAgo, TODAY)).isTrue();
        assertThat(card(null, null, null).quiet(TODAY.minusDays(120), TODAY)).isFalse();
        assertThat(card(null, TODAY.plusDays(300), longAgo).quiet(null, TODAY)).isFalse();
    }

    private static GroupCard meets(LocalDate day) {
        return card("More influence", day, null);
    }

    private static GroupCard card(String aimEnglish, LocalDate next, LocalDate last) {
        return new GroupCard(
                1L,
                GroupKind.THEME,
                "Mer inflytande",
                aimEnglish,
                "",
                "",
                "",
                "",
                0,
                3L,
                2L,
                1L,
                next,
                last,
                0L,
                0L,
                null);
    }
}
