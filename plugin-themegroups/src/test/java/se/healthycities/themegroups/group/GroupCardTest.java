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
        GroupCard card = new GroupCard(GroupKind.THEME, "Mer inflytande", null, "", 0L, 0L, 0L, null);
        assertThat(card.aim(Locale.ENGLISH)).isEqualTo("Mer inflytande");
    }

    private static GroupCard meets(LocalDate day) {
        return new GroupCard(GroupKind.THEME, "Mer inflytande", "More influence", "", 3L, 2L, 1L, day);
    }
}
