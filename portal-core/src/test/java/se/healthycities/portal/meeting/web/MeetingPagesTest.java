package se.healthycities.portal.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.web.MeetingsPanel;
import se.healthycities.portal.calendar.web.OccasionPanel;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.ItemKind;
import se.healthycities.portal.meeting.ItemPlan;
import se.healthycities.portal.meeting.MeetingRooms;
import se.healthycities.portal.meeting.Visit;

/** The pages on which a meeting is prepared, and who may open them. */
class MeetingPagesTest extends MeetingRooms {
    private static final String FRESH = "form:has(textarea)";

    @Test
    void whoeverLeadsPreparesTheProgrammeAndThoseWhoSitThereReadIt() {
        beans.found(OccasionPanel.class, beans.of(MeetingOnOccasion.class));
        beans.found(MeetingsPanel.class, beans.of(MeetingsOfSpace.class));
        assertThat(get("/calendar/" + key).text()).contains("Förbered mötet");
        Answer empty = get(page());
        assertThat(empty.text()).contains("Det finns ingen dagordning än");
        Answer agenda = submit(page(), empty, "form:has(.bi-list-ol)", Map.of());
        assertThat(agenda.html().selectFirst("h1").text()).isEqualTo("Förbered mötet");
        Answer added = submit(
                page() + "/agenda",
                agenda,
                FRESH,
                Map.of(
                        "fields:kind", "INFORMATION",
                        "fields:called", "Föredrag <1>",
                        "fields:length", "20",
                        "fields:presenter", "Anna Berg, professor, Exempeluniversitetet",
                        "fields:link", "/reports/examples"));
        assertThat(added.text()).contains("1. Föredrag <1>");
        submit(page() + "/agenda", added, FRESH, Map.of("fields:kind", "DISCUSSION", "fields:called", "Dialog"));
        as(FOLKE);
        Answer read = get(page());
        assertThat(read.stateless()).isTrue();
        assertThat(read.text())
                .contains("13.00 1. Föredrag <1>", "Anna Berg, professor, Exempeluniversitetet", "13.20 2. Dialog")
                .doesNotContain("Ändra dagordningen");
        assertThat(read.html().select(".agenda a[href=/reports/examples]")).hasSize(1);
        assertThat(read.html().select("h1, h2, h3").eachText()).doesNotContain("Föredrag");
        assertThat(get("/spaces/gruppen/meetings").html().select("a[href=" + page() + "]"))
                .hasSize(1);
        assertThat(get("/calendar/" + key).html().select("a[href=" + page() + "]"))
                .hasSize(1);
    }

    @Test
    void itemsAreMovedAndTakenAwayByButtonsAndALockedAgendaAsksWhy() {
        item("Ett");
        long second = item("Två");
        String agenda = page() + "/agenda";
        Answer order = get(agenda);
        Answer moved = submit(agenda, order, "form:has([name=act])", Map.of("act", "up:" + second + ":2"));
        assertThat(moved.html().select("form:has([name=act]) li a").eachText()).containsExactly("1. Två", "2. Ett");
        Answer locked = submit(agenda, moved, "form:has(.bi-lock)", Map.of());
        assertThat(get(page()).text()).contains("Handlingarna låstes");
        Answer refused = submit(agenda, locked, "form:has([name=act])", Map.of("act", "remove:" + second + ":1"));
        assertThat(refused.html().select(".error-summary a").eachText())
                .containsExactly("Skriv varför dagordningen ändras. Handlingarna är låsta.");
        Answer gone = submit(
                agenda,
                refused,
                "form:has([name=act])",
                Map.of("act", "remove:" + second + ":1", "why:reason", "Utgår"));
        assertThat(gone.html().select("form:has([name=act]) li a").eachText()).containsExactly("1. Ett");
        assertThat(get(page()).text()).contains("Ändringar efter att handlingarna låstes", "Utgår");
        Answer open = submit(agenda, gone, "form:has(.bi-unlock)", Map.of());
        assertThat(open.html().select("form:has(.bi-lock)")).hasSize(1);
    }

    @Test
    void aTemplateFillsTheAgenda() {
        Answer page = get(page() + "/agenda");
        Answer filled =
                submit(page() + "/agenda", page, "form:has([name=template])", Map.of("template", "THEME_GROUP"));
        assertThat(filled.text()).contains("1. Välkomna", "7. Nästa möte");
    }

    @Test
    void wrongFieldsAreSaidBesideThemAndWhatWasTypedStays() {
        Answer page = get(page() + "/agenda");
        Answer wrong = submit(
                page() + "/agenda",
                page,
                FRESH,
                Map.of(
                        "fields:kind",
                        "DECISION",
                        "fields:called",
                        "",
                        "fields:length",
                        "tre",
                        "fields:link",
                        "javascript:x",
                        "fields:text",
                        "Kvar"));
        assertThat(wrong.html().select(".error-summary a")).hasSize(3);
        assertThat(wrong.html().select(".is-invalid")).hasSize(3);
        assertThat(wrong.html().selectFirst("textarea").text()).isEqualTo("Kvar");
    }

    @Test
    void everyPageOpensStatelessInBothLanguages() {
        long item = item("Budget");
        roles();
        papers().attach(GROUP, item, Set.of(file("plan.txt").getId()), nothing());
        papers().lock(GROUP, meeting().id());
        begin();
        for (String part : List.of("", "/agenda", "/agenda/" + item, "/presence", "/minutes")) {
            for (Answer answer : List.of(get(page() + part), getInEnglish(page() + part))) {
                assertThat(answer.status()).as(part).isEqualTo(200);
                assertThat(answer.stateless()).as(part).isTrue();
                assertThat(answer.html().select("h1")).as(part).hasSize(1);
                assertThat(answer.html().select("main [id]").eachAttr("id"))
                        .as(part)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(getInEnglish(page()).text())
                .contains("The papers were locked", "version 1", "The minutes are ready");
    }

    @Test
    void whoHasNoRightSeesNothing() {
        item("Hemlig budget");
        for (String part : List.of("", "/agenda", "/presence", "/minutes")) {
            as(GRETA);
            assertThat(get(page() + part).status()).as(part).isEqualTo(403);
            assertThat(get(page().replace("gruppen", "gomda") + part).status())
                    .as(part)
                    .isEqualTo(404);
            as(GUEST);
            assertThat(get(page() + part).status()).as(part).isEqualTo(404);
        }
        as(FOLKE);
        assertThat(get(page() + "/agenda").status()).isEqualTo(403);
        assertThat(get(page() + "/minutes").status()).isEqualTo(403);
        assertThat(get(page() + "/presence").status()).isEqualTo(403);
        as(OFFICIAL);
        assertThat(get(page() + "/agenda/999999").status()).isEqualTo(404);
        assertThat(get("/spaces/gruppen/meetings/nothing").status()).isEqualTo(404);
    }

    @Test
    void anAgendaOfSixtyItemsTakesAsManyStatementsAsOneOfThree() {
        for (int i = 0; i < 3; i++) {
            full(i);
        }
        long few = counting(() -> get(page())).statements();
        for (int i = 3; i < 60; i++) {
            full(i);
        }
        var many = counting(() -> get(page()));
        assertThat(many.statements()).isEqualTo(few);
        assertThat(many.result().html().select(".agenda-item")).hasSize(60);
        long writing = counting(() -> get(page() + "/minutes")).statements();
        assertThat(writing).isLessThanOrEqualTo(30);
        long start = System.nanoTime();
        get(page());
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(2_000);
    }

    private void full(int number) {
        ItemPlan plan = new ItemPlan(ItemKind.DECISION, "Punkt " + number, "Text **" + number + "**", 5, "Någon", "/x");
        long item = agendas().add(GROUP, occasion, plan, nothing());
        entityManager.flush();
        papers().attach(GROUP, item, Set.of(file("f" + number + ".txt").getId()), nothing());
        presence()
                .welcome(
                        GROUP,
                        meeting().id(),
                        new Visit("Gäst " + number, "Org " + number % 3, false, Attendance.PRESENT),
                        UUID.randomUUID());
        entityManager.flush();
    }
}
