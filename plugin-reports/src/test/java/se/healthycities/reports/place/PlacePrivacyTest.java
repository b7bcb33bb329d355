package se.healthycities.reports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.Verdict;

/** Whoever leads, reads or exports does not find out what one person answered. */
class PlacePrivacyTest extends PlaceRooms {
    @Test
    void nobodyFindsAnAnswerByOpeningAgainWhatWasShown() {
        answers(RespondentGroup.YOUTH, 5);
        close();
        List<ThemeFigures> shown = beans.of(PlaceResults.class).of(row());
        List<List<String>> table = table();
        assertThat(shown.get(0).all().answers()).isEqualTo(5);
        refused(Verdict.READ_ONLY, () -> service().open(ROOM, id, Duration.ofHours(1)));
        refused(Verdict.READ_ONLY, () -> answer(RespondentGroup.YOUTH, "En till"));
        refused(Verdict.READ_ONLY, this::paper);
        assertThat(beans.of(PlaceResults.class).of(row())).isEqualTo(shown);
        assertThat(table()).isEqualTo(table);
    }

    @Test
    void whatWasNotShownIsOpenedAgain() {
        answers(RespondentGroup.YOUTH, 4);
        close();
        assertThat(beans.of(PlaceResults.class).of(row())).allMatch(theme -> theme.all() == null);
        service().open(ROOM, id, Duration.ofHours(1));
        answers(RespondentGroup.YOUTH, 1);
        assertThat(beans.of(PlaceReads.class).sheets(id).sent()).isEqualTo(5);
    }

    @Test
    void textsOfPhonesAreReadWhenItHasEndedAndFiveHaveSent() {
        answers(RespondentGroup.YOUTH, 4);
        close();
        assertThat(notes(true)).isEmpty();
        Object found = entityManager
                .createNativeQuery("select key from reports.place_notes limit 1", UUID.class)
                .getSingleResult();
        UUID key = UUID.fromString(String.valueOf(found));
        refused(Verdict.NOT_FOUND, () -> led().show(ROOM, id, key, Showing.SPACE));
        service().open(ROOM, id, Duration.ofHours(1));
        answers(RespondentGroup.YOUTH, 1);
        assertThat(notes(true)).as("people still answer").isEmpty();
        refused(Verdict.NOT_FOUND, () -> led().show(ROOM, id, key, Showing.SPACE));
        close();
        assertThat(notes(true)).hasSize(5);
        led().show(ROOM, id, key, Showing.SPACE);
        entityManager.flush();
        assertThat(count(
                        "core.audit_entries where act = 'place-note-shown' and position('" + key + "' in subject) > 0"))
                .isOne();
    }

    @Test
    void paperStandsOnRecordAndFillsNoLot() {
        answers(RespondentGroup.YOUTH, 1);
        for (int i = 0; i < 4; i++) {
            paper();
        }
        entityManager.flush();
        assertThat(beans.of(PlaceResults.class)
                        .live(row(), new Scale(1, 7))
                        .get(0)
                        .mean())
                .isNull();
        assertThat(beans.of(PlaceReads.class).sheets(id).counted()).isZero();
        assertThat(count("core.audit_entries where act = 'place-paper-typed' and subject = 'place " + id + "'"))
                .isEqualTo(4);
    }

    @Test
    void theExportNamesNoSmallGroupNoHourAndNoOrder() {
        entityManager
                .createNativeQuery(
                        "update reports.place_assessments set opened_at = '2026-11-20T09:12Z' where id = " + id)
                .executeUpdate();
        entityManager.clear();
        answers(RespondentGroup.RESIDENT, 6);
        answers(RespondentGroup.YOUTH, 5);
        answers(RespondentGroup.OFFICIAL, 1);
        begin(RespondentGroup.OTHER);
        close();
        led().show(ROOM, id, notes(true).get(0).key(), Showing.HIDDEN);
        entityManager.flush();
        List<Export.Row> sheets = exported("place_sheets").stream()
                .filter(row -> row.values().get("assessment_id").equals(id))
                .toList();
        assertThat(sheets).hasSize(12);
        assertThat(sheets)
                .as("of all the same hour, that of the round")
                .extracting(row -> row.values().get("begun_hour") + " "
                        + row.values().get("sent_hour") + " " + row.values().get("counted"))
                .containsOnly("2026-11-20T09:00:00Z 2026-11-20T09:00:00Z false");
        assertThat(sheets.stream().filter(row -> row.values().get("respondent_group") == null))
                .as("one official, and five more so that there is no subtraction")
                .hasSize(6);
        List<String> keys = sheets.stream()
                .map(row -> String.valueOf(row.values().get("key")))
                .toList();
        assertThat(keys).as("numbered in an order by chance").isSorted();
        assertThat(exported("place_notes")).hasSize(11);
        HashSet<Object> ids = new HashSet<>();
        exported("place_sheets").forEach(row -> ids.add(row.values().get("id")));
        assertThat(exported("place_scores"))
                .allMatch(row -> ids.contains(row.values().get("sheet_id")));
    }

    @Test
    void whileTheSpaceRestsNoPhoneIsTakenAndWhoeverLeadsEndsIt() {
        entityManager
                .createNativeQuery("update core.spaces set rests_from = date '2026-11-01' where path = '" + PATH + "'")
                .executeUpdate();
        entityManager.clear();
        assertThat(phones().open(row())).isFalse();
        refused(Verdict.READ_ONLY, () -> answer(RespondentGroup.YOUTH, ""));
        close();
        assertThat(row().closedAt()).isNotNull();
    }

    @Test
    void whatWasBegunLongAgoDoesNotFillTheRoom() {
        String begun = "insert into reports.place_sheets (assessment_id, respondent_group, paper, begun_hour, counted)"
                + " select " + id + ", 'OTHER', false, :hour, false from generate_series(1, 2000)";
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        entityManager
                .createNativeQuery(begun)
                .setParameter("hour", hour.minus(Duration.ofHours(3)))
                .executeUpdate();
        answers(RespondentGroup.YOUTH, 1);
        entityManager
                .createNativeQuery(begun)
                .setParameter("hour", hour.minus(Duration.ofHours(1)))
                .executeUpdate();
        refused(Verdict.READ_ONLY, () -> answer(RespondentGroup.YOUTH, ""));
    }

    @Test
    void onePhoneAnswersTwoPlacesAndWhatItSentIsNotFoundByItsWord() {
        long other = opened("Hamnen");
        PhoneToken phone = new PhoneToken(UUID.randomUUID());
        for (String one : List.of(code, row(other).code())) {
            phones().begin(PUBLIC, one, RespondentGroup.OTHER, phone);
        }
        Object open = entityManager
                .createNativeQuery("select token_hash from reports.place_sheets where assessment_id = " + id)
                .getSingleResult();
        for (String one : List.of(code, row(other).code())) {
            phones().send(PUBLIC, one, phone);
        }
        entityManager.flush();
        assertThat(count("reports.sent_phones where assessment_id in (" + id + ", " + other + ")"))
                .isEqualTo(2);
        assertThat(count("reports.sent_phones where token_hash = '" + open + "'"))
                .isZero();
    }

    @Test
    void aSignThatTheDatabaseDoesNotKeepIsLeftOut() {
        PhoneToken phone = begin(RespondentGroup.OTHER);
        keep(phone, 1, new ThemeAnswer(true, 2, "Trä\0den", "\0"));
        entityManager.flush();
        assertThat(phones().given(row(), phone).orElseThrow()).containsEntry(1, new ThemeAnswer(true, 2, "Träden", ""));
    }

    @Test
    void anOccasionThatIsNotPublishedIsNotNamed() {
        Space space = entityManager
                .createQuery("from Space space where space.path = :path", Space.class)
                .setParameter("path", PATH)
                .getSingleResult();
        LocalDate day = LocalDate.of(2026, 11, 30);
        entityManager.persist(
                new Occasion("x-draft", space.getOwner(), space, "Hemlig träff", "member_meeting", OccasionStatus.DRAFT)
                        .on(day, day, Precision.DAY)
                        .registered(null, null, clock.instant()));
        entityManager.flush();
        PlacePlan plan = new PlacePlan("Torget", row().version(), Round.TEST, GroupMode.MANY, "x-draft");
        long place = service().setUp(ROOM, plan, UUID.randomUUID());
        entityManager.flush();
        assertThat(row(place).occasionTitle()).isNull();
        assertThat(row(place).occasionKey()).isNull();
    }

    private void answers(RespondentGroup group, int many) {
        for (int i = 0; i < many; i++) {
            answer(group, "Ord " + group + i);
        }
    }

    private void answer(RespondentGroup group, String good) {
        answer(group, new ThemeAnswer(true, 4, good, ""));
    }

    private void paper() {
        led().paper(ROOM, id, RespondentGroup.YOUTH, Map.of(1, new ThemeAnswer(true, 7, "", "")), UUID.randomUUID());
    }

    private List<List<String>> table() {
        try (Stream<List<String>> rows =
                beans.of(PlaceTable.class).rows(Locale.ENGLISH, Map.of("assessment", String.valueOf(id)))) {
            return rows.toList();
        }
    }

    private List<Export.Row> exported(String table) {
        try (Stream<Export.Row> rows = beans.of(PlaceExport.class).rows()) {
            return rows.filter(row -> row.table().equals("reports." + table)).toList();
        }
    }
}
