package se.healthycities.reports.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.reports.review.PeerReview;

/** A room answers on its phones: each once, nobody known, and only while it is open. */
class PlaceRoomTest extends PlaceRooms {
    @BeforeEach
    void nobodyIsLoggedIn() {
        as(null);
    }

    @Test
    void aPhoneSendsOnceAndNothingLeadsFromItToWhatItSent() {
        PhoneToken phone = answer(RespondentGroup.YOUTH, 3);
        assertThat(phones().sent(row(), phone)).isTrue();
        assertThat(phones().given(row(), phone)).isEmpty();
        send(phone);
        phones().begin(PUBLIC, code, RespondentGroup.YOUTH, phone);
        entityManager.flush();
        assertThat(count("reports.place_sheets where assessment_id = " + id)).isOne();
        assertThat(count("reports.place_sheets where assessment_id = " + id + " and token_hash is not null"))
                .isZero();
    }

    @Test
    void theTablesOfAnswersKnowNoPersonNoAddressAndNoMinute() {
        clock.set(Instant.parse("2026-11-21T12:47:12Z"));
        answer(RespondentGroup.RESIDENT, 4);
        List<?> columns = entityManager
                .createNativeQuery("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'reports' and table_name in ('place_sheets', 'place_scores',"
                        + " 'place_notes', 'sent_phones') order by 1")
                .getResultList();
        assertThat(columns.stream().map(String::valueOf).toList())
                .containsExactlyInAnyOrder(
                        "place_sheets.id",
                        "place_sheets.assessment_id",
                        "place_sheets.respondent_group",
                        "place_sheets.paper",
                        "place_sheets.token_hash",
                        "place_sheets.begun_hour",
                        "place_sheets.sent_hour",
                        "place_sheets.counted",
                        "place_sheets.key",
                        "place_sheets.version",
                        "place_scores.id",
                        "place_scores.sheet_id",
                        "place_scores.theme_id",
                        "place_scores.score",
                        "place_notes.id",
                        "place_notes.sheet_id",
                        "place_notes.theme_id",
                        "place_notes.kind",
                        "place_notes.text",
                        "place_notes.showing",
                        "place_notes.key",
                        "sent_phones.token_hash",
                        "sent_phones.assessment_id");
        assertThat(count("reports.place_sheets where date_trunc('hour', begun_hour) <> begun_hour"
                        + " or date_trunc('hour', sent_hour) <> sent_hour"))
                .isZero();
    }

    @Test
    void whatIsSaidIsKeptStepByStepAndMayBeSaidAnew() {
        PhoneToken phone = begin(RespondentGroup.OTHER);
        keep(phone, 1, new ThemeAnswer(true, 2, "Träden", ""));
        keep(phone, 2, new ThemeAnswer(true, null, "", ""));
        keep(phone, 1, new ThemeAnswer(true, 6, "", "Bänkar"));
        entityManager.flush();
        assertThat(phones().given(row(), phone).orElseThrow())
                .containsEntry(1, new ThemeAnswer(true, 6, "", "Bänkar"))
                .containsEntry(2, new ThemeAnswer(true, null, "", ""));
        assertThatThrownBy(() -> keep(phone, 3, new ThemeAnswer(true, 8, "", "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> keep(phone, 99, new ThemeAnswer(true, 1, "", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theFiguresOfAnOpenRoomGrowByFiveAndAllCountInTheEnd() {
        for (int i = 0; i < 4; i++) {
            answer(RespondentGroup.RESIDENT, 4);
        }
        assertThat(live().mean()).isNull();
        answer(RespondentGroup.RESIDENT, 4);
        assertThat(live().mean()).isEqualByComparingTo("4");
        assertThat(live().spread()).isEqualTo(Spread.CLOSE);
        answer(RespondentGroup.RESIDENT, 1);
        assertThat(live().mean()).as("the sixth alone changes nothing").isEqualByComparingTo("4");
        close();
        Figures all = beans.of(PlaceResults.class).of(row()).get(0).all();
        assertThat(all.answers()).isEqualTo(6);
        assertThat(all.mean()).isEqualByComparingTo("3.50");
    }

    @Test
    void anAssessmentThatNobodyAnsweredIsOpenedAgainByTheSameCode() {
        clock.set(clock.instant().plus(Duration.ofHours(3)));
        assertThat(phones().open(row())).isFalse();
        refused(Verdict.READ_ONLY, () -> answer(RespondentGroup.YOUTH, 3));
        as(LEAD);
        service().open(ROOM, id, Duration.ofHours(1));
        entityManager.flush();
        assertThat(row().code()).isEqualTo(code);
        assertThat(phones().open(row())).isTrue();
        answer(RespondentGroup.YOUTH, 3);
    }

    @Test
    void offInTheMiddleNothingIsLost() {
        PhoneToken phone = begin(RespondentGroup.YOUTH);
        keep(phone, 1, new ThemeAnswer(true, 2, "", ""));
        turn(PeerReview.PLUGIN, State.OFF);
        refused(Verdict.READ_ONLY, () -> send(phone));
        turn(PeerReview.PLUGIN, State.ON);
        send(phone);
        assertThat(phones().sent(row(), phone)).isTrue();
        assertThat(count("reports.place_scores score join reports.place_sheets sheet on sheet.id = score.sheet_id"
                        + " where sheet.assessment_id = " + id))
                .isOne();
    }

    @Test
    void paperIsTypedInOnceAndAgreedScoresTakeThePlaceOfThoseBefore() {
        as(LEAD);
        UUID form = UUID.randomUUID();
        Map<Integer, ThemeAnswer> paper = Map.of(1, new ThemeAnswer(true, 7, "Fint", ""));
        led().paper(ROOM, id, RespondentGroup.RESIDENT, paper, form);
        led().paper(ROOM, id, RespondentGroup.RESIDENT, paper, form);
        entityManager.flush();
        assertThat(beans.of(PlaceReads.class).sheets(id).sent()).isOne();
        refused(Verdict.NOT_FOUND, () -> led().agree(ROOM, id, paper, 0));

        PlacePlan plan = new PlacePlan("Stortorget", row().version(), Round.TEST, GroupMode.AGREED, null);
        UUID once = UUID.randomUUID();
        long agreed = service().setUp(ROOM, plan, once);
        assertThat(service().setUp(ROOM, plan, once)).isEqualTo(agreed);
        led().agree(ROOM, agreed, Map.of(1, new ThemeAnswer(true, 3, "", "")), 0);
        led().agree(ROOM, agreed, Map.of(1, new ThemeAnswer(true, 5, "", "Ljus")), 1);
        entityManager.flush();
        assertThat(led().agreed(agreed)).containsEntry(1, new ThemeAnswer(true, 5, "", "Ljus"));
        assertThat(count("reports.place_sheets where assessment_id = " + agreed))
                .isOne();
    }

    @Test
    void onlyThoseWhoLeadActAndOnlyInTheirOwnSpace() {
        as(REVIEWER);
        refused(Verdict.FORBIDDEN, () -> service().close(ROOM, id));
        refused(Verdict.FORBIDDEN, () -> led().paper(ROOM, id, RespondentGroup.OTHER, Map.of(), UUID.randomUUID()));
        as(COORDINATOR);
        Scene other = Scene.space(new PluginId("reports"), "reports/reviews/pr-3");
        refused(Verdict.NOT_FOUND, () -> service().close(other, id));
    }

    @Test
    void whoReadsATextIsDecidedByThoseWhoLeadAndStaysOnRecord() {
        PhoneToken phone = begin(RespondentGroup.YOUTH);
        keep(phone, 1, new ThemeAnswer(true, 2, "Kiosken", ""));
        send(phone);
        for (int i = 0; i < 4; i++) {
            answer(RespondentGroup.YOUTH, 3);
        }
        close();
        NoteRow note = notes(true).get(0);
        assertThat(note.showing()).isEqualTo(Showing.LEADERS);
        assertThat(notes(false)).isEmpty();
        led().show(ROOM, id, note.key(), Showing.SPACE);
        entityManager.flush();
        assertThat(notes(false)).extracting(NoteRow::text).containsExactly("Kiosken");
        led().show(ROOM, id, note.key(), Showing.HIDDEN);
        entityManager.flush();
        assertThat(notes(false)).isEmpty();
        assertThat(count("core.audit_entries where act = 'place-note-shown' and position('Kiosken' in subject) = 0"))
                .isEqualTo(2);
    }

    @Test
    void whatWasNeverSentGoesAfterTwoWeeks() {
        answer(RespondentGroup.YOUTH, 4);
        PhoneToken phone = begin(RespondentGroup.YOUTH);
        keep(phone, 1, new ThemeAnswer(true, 2, "Kiosken", ""));
        entityManager.flush();
        UnsentRetention retention = beans.of(UnsentRetention.class);
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(retention.purge(day.plusDays(14))).isZero();
        assertThat(retention.count(day.plusDays(15))).isOne();
        assertThat(retention.purge(day.plusDays(15))).isOne();
        assertThat(retention.purge(day.plusDays(15))).isZero();
        assertThat(count("reports.place_sheets where assessment_id = " + id)).isOne();
        assertThat(count("reports.sent_phones where assessment_id = " + id)).isZero();
    }

    @Test
    void codesAreShortAndNotMistaken() {
        assertThat(code).matches("[ACDEFHJKMNPRTUVWXY3479]{6}");
        assertThat(RoundCode.typed(" " + code.substring(0, 3).toLowerCase() + "-" + code.substring(3)))
                .isEqualTo(code);
        assertThat(phones().coded("00OO11")).isEmpty();
    }

    private LiveFigures live() {
        return beans.of(PlaceResults.class).live(row(), new Scale(1, 7)).get(0);
    }

    private PhoneToken answer(RespondentGroup group, int score) {
        return answer(group, new ThemeAnswer(true, score, "", ""));
    }
}
