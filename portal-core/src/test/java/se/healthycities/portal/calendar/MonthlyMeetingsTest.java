package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.notice.NoticeJob;
import se.healthycities.portal.spi.Verdict;

/** Meetings on the same weekday of every month (INV-240): planned and heard of together, changed and cancelled alone. */
class MonthlyMeetingsTest extends CalendarRooms {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    private static final String NEW = "/spaces/gruppen/meetings/new";
    private static final String FORM = "form:has([name*=called])";

    @Test
    void everyMonthHasItsFirstTuesdayAndAFifthFridayIsTheLastOne() {
        assertThat(MonthlyDays.of(TUESDAY, UNTIL))
                .containsExactly(
                        TUESDAY,
                        LocalDate.of(2027, 1, 5),
                        LocalDate.of(2027, 2, 2),
                        LocalDate.of(2027, 3, 2),
                        LocalDate.of(2027, 4, 6),
                        LocalDate.of(2027, 5, 4),
                        LocalDate.of(2027, 6, 1));
        assertThat(MonthlyDays.of(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 4, 1)))
                .containsExactly(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 2, 26), LocalDate.of(2027, 3, 26));
        assertThat(MonthlyDays.of(TUESDAY, TUESDAY)).containsExactly(TUESDAY);
        assertThat(MonthlyDays.of(TUESDAY, TUESDAY.minusDays(1))).isEmpty();
    }

    @Test
    void whateverTheFirstDayIsThereIsOneDayInEachMonthOnItsWeekday() {
        Random random = new Random(240);
        for (int i = 0; i < 500; i++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3_000));
            List<LocalDate> days = MonthlyDays.of(first, first.plusMonths(1 + random.nextInt(30)));
            DayOfWeek weekday = first.getDayOfWeek();
            assertThat(days).isSorted().startsWith(first).hasSizeLessThanOrEqualTo(MonthlyDays.MOST);
            assertThat(days).allMatch(day -> day.getDayOfWeek() == weekday);
            YearMonth month = YearMonth.from(first);
            for (int each = 0; each < days.size(); each++) {
                assertThat(YearMonth.from(days.get(each))).isEqualTo(month.plusMonths(each));
            }
        }
    }

    private String row(UUID form) {
        String key = beans.of(MonthlyMeetings.class)
                .make(GROUP, plan("Strategimöte", at(TUESDAY, 13, 15), KnownOccasion.SPACE, null), UNTIL, form);
        entityManager.flush();
        return key;
    }

    @Test
    void theSameFormMakesOneRowHoweverOftenItIsSent() {
        as(OFFICIAL);
        UUID form = UUID.randomUUID();
        String key = row(form);
        assertThat(row(form)).isEqualTo(key);
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).hasSize(7);
        assertThat(new HashSet<>(words("select key from core.occasions where title = 'Strategimöte'")))
                .hasSize(7);
        assertThat(beans.of(OccasionReads.class).rowLength(id(key))).isEqualTo(7);
        assertThat(words("select kind from core.facts where kind like 'Occasion%' and subject in (select id from"
                        + " core.occasions where title = 'Strategimöte')"))
                .as("a draft tells nobody anything")
                .isEmpty();
    }

    @Test
    void summerTimeDoesNotMoveTheClock() {
        as(OFFICIAL);
        row(UUID.randomUUID());
        List<DraftRow> drafts = beans.of(OccasionReads.class).drafts(group.getId());
        assertThat(drafts).extracting(row -> one(row.key()).startTime()).containsOnly(LocalTime.of(13, 0));
        assertThat(one(drafts.get(0).key()).startsAt()).isEqualTo("2026-12-01T12:00:00Z");
        assertThat(one(drafts.get(6).key()).startsAt()).isEqualTo("2027-06-01T11:00:00Z");
    }

    @Test
    void theRowIsPublishedAtOnceAndPeopleHearOfItOnce() {
        as(OFFICIAL);
        String key = row(UUID.randomUUID());
        List<DraftRow> drafts = beans.of(OccasionReads.class).drafts(group.getId());
        entityManager.createNativeQuery("delete from core.notice_queue").executeUpdate();

        service().publish(GROUP, id(drafts.get(3).key()));
        service().publish(GROUP, id(key));

        assertThat(facts(drafts.get(3).key())).containsExactly("OccasionPublished");
        assertThat(facts(key)).containsExactly("OccasionRepeated");
        beans.of(NoticeJob.class).run();
        assertThat(words("select p.email from core.notices n join core.people p on p.id = n.person_id"
                        + " where n.space_id = " + group.getId()))
                .containsExactly(FOLKE);
        as(FOLKE);
        assertThat(beans.of(OccasionReads.class).inSpace(group.getId())).hasSize(7);
        assertThat(get("/spaces/gruppen/meetings").text()).contains("Strategimöte");
    }

    @Test
    void oneOfTheRowIsMovedCancelledOrThrownAwayAlone() {
        as(OFFICIAL);
        String key = row(UUID.randomUUID());
        List<DraftRow> drafts = beans.of(OccasionReads.class).drafts(group.getId());
        service().discard(GROUP, drafts.get(6).id());
        service().publish(GROUP, id(key));
        String second = drafts.get(1).key();
        service()
                .change(
                        GROUP,
                        id(second),
                        plan("Strategimöte", at(LocalDate.of(2027, 1, 12), 13, 15), KnownOccasion.SPACE, null),
                        one(second).version());
        service().cancel(GROUP, drafts.get(2).id(), null);

        assertThat(one(second).firstDay()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(one(drafts.get(2).key()).cancelled()).isTrue();
        assertThat(one(drafts.get(3).key()).firstDay()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(one(drafts.get(3).key()).cancelled()).isFalse();
        assertThat(one(drafts.get(6).key()).draft()).as("thrown away before").isTrue();
    }

    @Test
    void onlyWhoeverLeadsTheSpacePlansItsMeetings() {
        as(FOLKE);
        try {
            row(UUID.randomUUID());
            throw new AssertionError("was allowed");
        } catch (se.healthycities.portal.spi.Refused refused) {
            assertThat(refused.verdict()).isEqualTo(Verdict.FORBIDDEN);
        }
    }

    @Test
    void theDaysAreShownWithHolidaysBeforeAnythingIsMade() {
        as(OFFICIAL);
        Map<String, String> typed = typed("2026-12-31", "2027-05-31");
        Answer shown = submit(NEW, get(NEW), FORM, typed);

        assertThat(shown.text())
                .contains("Det blir 6 möten", "torsdag 31 december 2026 helg eller helgdag", "torsdag 25 mars 2027");
        assertThat(shown.html().selectFirst("[name*=called]").val()).isEqualTo("Strategimöte");
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).isEmpty();

        Answer made = submit(NEW, shown, FORM, typed);
        assertThat(made.text()).contains("Mötet hör till en rad om 6 möten");
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).hasSize(6);
    }

    @Test
    void whoeverChangesTheDayAfterwardsSeesTheNewDaysFirst() {
        as(OFFICIAL);
        Answer shown = submit(NEW, get(NEW), FORM, typed("2026-12-01", "2027-03-31"));
        Answer again = submit(NEW, shown, FORM, typed("2026-12-02", "2027-03-31"));

        assertThat(again.text()).contains("Stämmer dagarna?", "onsdag 2 december 2026");
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).isEmpty();
    }

    @Test
    void anEndThatMakesNoSenseIsSaidBesideItsField() {
        as(OFFICIAL);
        Answer early = submit(NEW, get(NEW), FORM, typed("2026-12-01", "2026-12-10"));
        assertThat(early.html().selectFirst("#until-error").text()).contains("minst en månad");
        Answer far = submit(NEW, get(NEW), FORM, typed("2026-12-01", "2032-12-10"));
        assertThat(far.html().selectFirst("#until-error").text()).contains("fler än 24");
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).isEmpty();
    }

    @Test
    void theNetworkAsAWholeAndAChangedMeetingAreNotAskedForMonths() {
        as(OFFICIAL);
        String key = draft(GROUP, plan("Mötet"));
        assertThat(get("/spaces/gruppen/meetings/" + key + "/edit").html().select("#until"))
                .isEmpty();
        as(COORDINATOR);
        assertThat(get("/calendar/new").html().select("#until")).isEmpty();
    }

    private static Map<String, String> typed(String first, String until) {
        return Map.of(
                "fields:called", "Strategimöte",
                "fields:kind", "member_meeting",
                "fields:audience", "space",
                "fields:mode", "online",
                "fields:when:firstDay", first,
                "fields:when:startTime", "13",
                "fields:when:endTime", "15",
                "more:until", until);
    }
}
