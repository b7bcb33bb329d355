package se.healthycities.portal.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.spi.Scene;

class OccasionPagesTest extends CalendarRooms {
    private static final String NEW = "/spaces/gruppen/meetings/new";
    private static final String FORM = "form:has([name*=called])";

    @Test
    void whoLeadsTheSpaceMakesAnOccasionAndPublishesIt() {
        as(OFFICIAL);
        assertThat(get("/spaces/gruppen/meetings").text()).contains("Planera ett möte");
        Answer saved = submit(NEW, get(NEW), FORM, typed(Map.of()));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text())
                .contains("Stadsvandring", "Det här är ett utkast", "26 mars 2027 13.00–15.00 (svensk tid, UTC+1)");
        OccasionDetails made = made();
        as(FOLKE);
        assertThat(get("/calendar/" + made.key()).status()).isEqualTo(404);
        as(OFFICIAL);
        String page = "/calendar/" + made.key();
        Answer published = submit(page, get(page), "form:has(.bi-megaphone)", Map.of());
        assertThat(published.text()).doesNotContain("Det här är ett utkast");
        as(FOLKE);
        Answer seen = get(page);
        assertThat(seen.text()).contains("Stadsvandring", "på plats och digitalt", "Rådhuset");
        assertThat(seen.html().select("a[href$=.ics]").attr("href")).isEqualTo(page + ".ics");
        assertThat(seen.html().select("a[href='/spaces/gruppen/files']")).hasSize(1);
        assertThat(seen.text()).doesNotContain("Ändra eller flytta");
        assertThat(get("/spaces/gruppen/meetings").text())
                .contains("Stadsvandring")
                .doesNotContain("Planera ett möte");
    }

    @Test
    void everyWrongFieldIsSaidAtOnceAndWhatWasTypedStays() {
        as(OFFICIAL);
        Answer wrong = submit(
                NEW,
                get(NEW),
                FORM,
                typed(Map.of(
                        "called",
                        "",
                        "when:startTime",
                        "kvart över",
                        "link",
                        "javascript:alert(1)",
                        "place",
                        "Rådhuset")));
        assertThat(wrong.html().select(".error-summary a")).hasSize(3);
        assertThat(wrong.html().select(".is-invalid")).hasSize(3);
        assertThat(wrong.text()).contains("Skriv klockslaget som 13.00.", "Skriv hela adressen");
        assertThat(wrong.html().selectFirst("[name*=place]").val()).isEqualTo("Rådhuset");
        assertThat(wrong.html().selectFirst("[name*=startTime]").val()).isEqualTo("kvart över");
    }

    @Test
    void theHourThatIsMissingInSpringIsRefusedInPlainWords() {
        as(OFFICIAL);
        Answer refused =
                submit(NEW, get(NEW), FORM, typed(Map.of("when:firstDay", "2027-03-28", "when:startTime", "2.30")));
        assertThat(refused.html().selectFirst("#start-time-error").text()).contains("finns inte den natten");
        assertThat(refused.html().selectFirst("[name*=firstDay]").val()).isEqualTo("2027-03-28");
    }

    @Test
    void theHourThatComesTwiceInAutumnIsAskedForAndKept() {
        as(OFFICIAL);
        Map<String, String> night =
                typed(Map.of("when:firstDay", "2027-10-31", "when:startTime", "2.30", "when:endTime", "4"));
        Answer asked = submit(NEW, get(NEW), FORM, night);
        assertThat(asked.html().selectFirst("#start-time-error").text()).contains("finns två gånger");
        assertThat(asked.html().selectFirst("div:has(> #startHour)").hasAttr("hidden"))
                .isFalse();
        assertThat(asked.html().selectFirst("div:has(> #endHour)").hasAttr("hidden"))
                .isTrue();
        night.put(name("when:startNight:startHour"), "second");
        submit(NEW, asked, FORM, night);
        OccasionDetails made = made();
        assertThat(made.startsAt()).isEqualTo("2027-10-31T01:30:00Z");
        assertThat(made.endsAt()).isEqualTo("2027-10-31T03:00:00Z");
        String edit = edit(made.key());
        assertThat(get(edit).html().selectFirst("#startHour option[selected]").val())
                .isEqualTo("second");
    }

    @Test
    void twoWhoChangeAtOnceLoseNothing() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        String edit = edit(key);
        Answer form = get(edit);
        service().change(GROUP, id(key), plan("Någon annans rubrik"), one(key).version());
        Answer conflict = submit(edit, form, FORM, typed(Map.of("called", "Min rubrik")));
        assertThat(conflict.text()).contains("Någon har ändrat tillfället", "Så står det nu");
        assertThat(conflict.html().selectFirst("[name*=called]").val()).isEqualTo("Min rubrik");
        Answer saved = submit(edit, conflict, FORM, typed(Map.of("called", "Min rubrik")));
        assertThat(saved.html().selectFirst("h1").text()).isEqualTo("Min rubrik");
    }

    @Test
    void aMovedAndACancelledOccasionSayIt() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        service()
                .change(
                        GROUP,
                        id(key),
                        plan("Mötet", at(DAY.plusDays(3), 9, 10), KnownOccasion.SPACE, null),
                        one(key).version());
        as(FOLKE);
        assertThat(get("/calendar/" + key).text())
                .contains("Tillfället har flyttats", "Det var planerat till 1 december 13.00.");
        assertThat(get("/calendar?mine=true").text()).contains("Flyttat");
        as(OFFICIAL);
        String cancel = "/spaces/gruppen/meetings/" + key + "/cancel";
        Answer done = submit(
                cancel, get(cancel), "form:has([name*=reason])", Map.of(typedName(get(cancel), "reason"), "Snöstorm"));
        assertThat(done.text()).contains("Tillfället är inställt", "Snöstorm").doesNotContain("Ändra eller flytta");
        assertThat(get(cancel).status()).isEqualTo(409);
        as(FOLKE);
        assertThat(get("/spaces/gruppen/meetings").text()).contains("Inställt");
    }

    @Test
    void theJoinAddressIsShownToThoseWhoReadTheSpaceAndToNobodyElse() {
        as(OFFICIAL);
        String key =
                published(GROUP, plan("Mötet", at(DAY, 13, 14), KnownOccasion.PUBLIC, "https://meet.example/hemligt"));
        for (String email : List.of(OFFICIAL, FOLKE)) {
            as(email);
            assertThat(get("/calendar/" + key).html().select("a[href='https://meet.example/hemligt']"))
                    .hasSize(1);
        }
        for (String email : java.util.Arrays.asList(null, GRETA, GUEST)) {
            as(email);
            Answer seen = get("/calendar/" + key);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body()).doesNotContain("meet.example");
            assertThat(get("/calendar/" + key + ".ics").body()).doesNotContain("meet.example");
        }
    }

    @Test
    void whatOneMayNotKnowAnswersLikeWhatIsNotThere() {
        as(GRETA);
        String key = published(HIDDEN, plan("Hemligt möte", at(DAY, 9, 10), KnownOccasion.PUBLIC, null));
        for (String address : List.of(
                "/calendar/" + key,
                "/calendar/" + key + "/edit",
                "/calendar/" + key + "/cancel",
                "/calendar/" + key + ".ics")) {
            String unknown = address.replace(key, "finns-inte");
            for (String email : java.util.Arrays.asList(null, FOLKE, GUEST, COORDINATOR)) {
                as(email);
                Answer theirs = first(address);
                Answer nothing = first(unknown);
                assertThat(theirs.status())
                        .as("%s for %s", address, email)
                        .isEqualTo(nothing.status())
                        .isNotEqualTo(200);
                assertThat(theirs.body()).doesNotContain("Hemligt");
            }
        }
        as(COORDINATOR);
        assertThat(get("/calendar").text()).doesNotContain("Hemligt");
    }

    @Test
    void othersMayNotChangeWhatTheyMaySee() {
        as(COORDINATOR);
        String key = published(Scene.PORTAL, plan("Årsmöte", at(DAY, 9, 16), KnownOccasion.PUBLIC, null));
        as(OFFICIAL);
        assertThat(get("/calendar/" + key).status()).isEqualTo(200);
        assertThat(get("/calendar/" + key + "/edit").status()).isEqualTo(403);
        assertThat(get("/calendar/new").status()).isEqualTo(403);
        as(null);
        assertThat(get("/calendar").text()).contains("Årsmöte");
        assertThat(get("/calendar").html().select("select[name=space]")).isEmpty();
    }

    @Test
    void theCalendarIsReadInAFewStatements() {
        as(OFFICIAL);
        get("/calendar");
        Counted<Answer> few = counting(() -> get("/calendar"));
        for (int i = 0; i < 25; i++) {
            published(GROUP, plan("Möte " + i));
        }
        Counted<Answer> many = counting(() -> get("/calendar"));
        assertThat(many.result().text()).contains("Möte 24");
        assertThat(many.statements()).isEqualTo(few.statements());
    }

    private static String edit(String key) {
        return "/spaces/gruppen/meetings/" + key + "/edit";
    }

    private OccasionDetails made() {
        return one(
                words("select key from core.occasions order by id desc limit 1").get(0));
    }

    /** A form that is right, with some fields typed otherwise; fields go by their place in it. */
    private Map<String, String> typed(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "called", "Stadsvandring",
                "kind", "study_visit",
                "audience", "space",
                "mode", "hybrid",
                "place", "Rådhuset",
                "when:firstDay", "2027-03-26",
                "when:startTime", "13",
                "when:endTime", "15.00",
                "text", "Vi går **genom** stan."));
        fields.putAll(other);
        Map<String, String> sent = new HashMap<>();
        fields.forEach((field, value) -> sent.put(name(field), value));
        return sent;
    }

    private static String name(String field) {
        return "fields:" + field;
    }

    private static String typedName(Answer page, String field) {
        return page.html().selectFirst("[name*=" + field + "]").attr("name");
    }
}
