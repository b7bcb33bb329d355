package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private final ICalendar calendar = new ICalendar();

    @Test
    void anEventSaysWhenWhereWhatAndWhereItsPageIs() {
        ParsedCalendar parsed =
                ParsedCalendar.of(calendar.event(event("Möte, del 1; om å/ä/ö", timed(DAY, 13, 15)), "PUBLISH"));
        Map<String, String> event = parsed.events().get(0);
        assertThat(parsed.head("METHOD")).isEqualTo("PUBLISH");
        assertThat(parsed.head("VERSION")).isEqualTo("2.0");
        assertThat(event)
                .containsEntry("UID", "u-1")
                .containsEntry("SEQUENCE", "3")
                .containsEntry("DTSTART", "20261126T120000Z")
                .containsEntry("DTEND", "20261126T140000Z")
                .containsEntry("DTSTAMP", "20261101T080000Z")
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("URL", "https://portal.example/calendar/mote-1");
        assertThat(ParsedCalendar.words(event.get("SUMMARY"))).isEqualTo("Möte, del 1; om å/ä/ö");
        assertThat(ParsedCalendar.words(event.get("LOCATION"))).isEqualTo("Stadshuset, Luleå");
        assertThat(event).doesNotContainKeys("ORGANIZER", "ATTENDEE", "CONFERENCE");
    }

    @Test
    void longSwedishWordsAreFoldedAndComeBackWhole() {
        Random random = new Random(5545);
        String letters = "abåäöÅÄÖé, ;\\:\n🙂x";
        for (int round = 0; round < 500; round++) {
            StringBuilder title = new StringBuilder("x");
            for (int i = random.nextInt(200); i > 0; i--) {
                int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
                title.appendCodePoint(letters.codePointAt(at));
            }
            ParsedCalendar parsed =
                    ParsedCalendar.of(calendar.event(event(title.toString(), timed(DAY, 9, 10)), "PUBLISH"));
            assertThat(parsed.titles()).containsExactly(title.toString());
        }
    }

    @Test
    void wholeDaysEndOnTheDayAfterTheLast() {
        Map<String, String> one = parsed(event("En dag", When.days(DAY, DAY)));
        assertThat(one).containsEntry("DTSTART;VALUE=DATE", "20261126").containsEntry("DTEND;VALUE=DATE", "20261127");
        Map<String, String> three = parsed(event("Tre dagar", When.days(DAY, DAY.plusDays(2))));
        assertThat(three).containsEntry("DTEND;VALUE=DATE", "20261129");
    }

    @Test
    void anEventOfSeveralDaysWithTimesEndsWhenItEnds() {
        When when = When.between(moment(DAY, 12), moment(DAY.plusDays(1), 12));
        assertThat(parsed(event("Lunch till lunch", when)))
                .containsEntry("DTSTART", "20261126T110000Z")
                .containsEntry("DTEND", "20261127T110000Z");
    }

    @Test
    void onTheDaysWhenTheClocksChangeTheTimeIsRight() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        assertThat(parsed(event("Vår", timed(spring, 1, 4))))
                .containsEntry("DTSTART", "20270328T000000Z")
                .containsEntry("DTEND", "20270328T020000Z");
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        List<Instant> twice = When.moments(autumn, LocalTime.of(2, 0));
        assertThat(parsed(event("Höst", When.between(twice.get(0), twice.get(1)))))
                .containsEntry("DTSTART", "20261025T000000Z")
                .containsEntry("DTEND", "20261025T010000Z");
    }

    @Test
    void whatIsCancelledStaysAndSaysSo() {
        CalendarEvent event = event("Inställt", timed(DAY, 9, 10));
        assertThat(parsed(event.off(4))).containsEntry("STATUS", "CANCELLED").containsEntry("SEQUENCE", "4");
        ParsedCalendar letter = ParsedCalendar.of(calendar.event(event, ICalendar.CANCEL));
        assertThat(letter.head("METHOD")).isEqualTo("CANCEL");
        assertThat(letter.events().get(0)).containsEntry("STATUS", "CANCELLED").containsEntry("UID", "u-1");
    }

    @Test
    void aLetterNamesItsRecipientAndNobodyElse() {
        CalendarEvent event = event("Möte", timed(DAY, 9, 10))
                .toward("kansli@hc.example", "anna@lulea.example", Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(ParsedCalendar.of(calendar.event(event, ICalendar.REQUEST))
                        .events()
                        .get(0))
                .containsEntry("ORGANIZER", "mailto:kansli@hc.example")
                .containsEntry("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE", "mailto:anna@lulea.example");
    }

    @Test
    void noWordsSmuggleInALineOfTheirOwn() {
        String hostile = "Möte\r\nATTENDEE:mailto:x@y.example\r\nEND:VEVENT";
        ParsedCalendar parsed = ParsedCalendar.of(calendar.event(event(hostile, timed(DAY, 9, 10)), "PUBLISH"));
        assertThat(parsed.events()).hasSize(1);
        assertThat(parsed.events().get(0)).doesNotContainKey("ATTENDEE");
    }

    private Map<String, String> parsed(CalendarEvent event) {
        return ParsedCalendar.of(calendar.event(event, ICalendar.PUBLISH))
                .events()
                .get(0);
    }

    private static When timed(LocalDate day, int from, int to) {
        return When.between(moment(day, from), moment(day, to));
    }

    private static Instant moment(LocalDate day, int hour) {
        return When.moments(day, LocalTime.of(hour, 0)).get(0);
    }

    private static CalendarEvent event(String title, When when) {
        return new CalendarEvent(
                "u-1",
                3,
                Instant.parse("2026-11-01T08:00:00Z"),
                title,
                when.firstDay(),
                when.lastDay(),
                when.startsAt(),
                when.endsAt(),
                "Stadshuset, Luleå",
                null,
                "https://portal.example/calendar/mote-1",
                "Om mötet",
                false,
                null,
                null);
    }
}
