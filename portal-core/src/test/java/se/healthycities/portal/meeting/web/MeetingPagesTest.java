package se.healthycities.portal.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.web.MeetingsPanel;
import se.healthycities.portal.calendar.web.OccasionPanel;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.ItemKind;
import se.healthycities.portal.meeting.ItemPlan;
import se.healthycities.portal.meeting.MeetingRooms;
import se.healthycities.portal.meeting.MeetingTalk;
import se.healthycities.portal.meeting.Visit;
import se.healthycities.portal.registration.Entrance;
import se.healthycities.portal.registration.RulesDetails;
import se.healthycities.portal.registration.RulesService;

/** The pages of a meeting, from the first item to the last signature. */
class MeetingPagesTest extends MeetingRooms {
    private static final Pattern LINK = Pattern.compile("/minutes/([A-Za-z0-9_-]+)");
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
    void whoWritesSecondSeesBothTexts() {
        long item = item("Budget");
        roles();
        String address = page() + "/minutes?item=" + item;
        Answer mine = get(address);
        say(item, "Den enas text");
        Answer overtaken = submit(address, mine, "form:has(textarea)", Map.of("text", "Den andras text"));
        assertThat(overtaken.html().selectFirst("textarea").text()).isEqualTo("Den andras text");
        assertThat(overtaken.text()).contains("Den enas text", "Någon annan hann spara före dig");
        Answer both = submit(address, overtaken, "form:has(textarea)", Map.of("text", "Bådas text"));
        assertThat(both.text()).contains("Sparat.");
        assertThat(row(item).said()).isEqualTo("Bådas text");
    }

    @Test
    void anItemBecomesADecisionAndATaskWithOneClickEach() {
        long item = item("Vi prövar listan");
        String address = page() + "/minutes?item=" + item;
        say(item, "Gruppen beslutar.");
        Answer decided = submit(address, get(address), "form:has(.bi-check-circle)", Map.of());
        assertThat(decided.text()).contains("Beslut 2026-1 Vi prövar listan").doesNotContain("Gör till beslut");
        Answer given = submit(
                address,
                decided,
                "form:has(.bi-check2-square)",
                Map.of(
                        "what", "Vi prövar listan",
                        "due", "2026-12-20",
                        "responsible", "" + affiliation(FOLKE)));
        assertThat(given.text()).contains("Folke Mallander", "Att göra");
        as(FOLKE);
        assertThat(get(page()).text()).contains("2026-1 Vi prövar listan", "Folke Mallander");
        assertThat(get("/tasks").text()).contains("Vi prövar listan");
    }

    @Test
    void presenceBeginsWithTheSeatsAndIsCountedByOrganisation() {
        item("Budget");
        String address = page() + "/presence";
        Answer open = get(address);
        assertThat(open.html().select("select[name^=seat-]")).hasSize(3);
        Answer saved = submit(
                address,
                open,
                "form:has(select[name^=seat-])",
                Map.of(
                        "seat-" + affiliation(OFFICIAL), "PRESENT",
                        "seat-" + affiliation(POLITICIAN), "REMOTE",
                        "seat-" + affiliation(FOLKE), "EXCUSED"));
        Answer visited = submit(
                address,
                saved,
                "form:has([name=called])",
                Map.of(
                        "attendance",
                        "PRESENT",
                        "called",
                        "Gun Gäst",
                        "organisation",
                        "Exempelkyrkan",
                        "as",
                        "substitute"));
        assertThat(visited.text()).contains("Gun Gäst, Exempelkyrkan");
        Answer roles = submit(
                address,
                visited,
                "form:has([name=adjuster])",
                Map.of("chair", "" + affiliation(OFFICIAL), "adjuster", "" + affiliation(OFFICIAL)));
        assertThat(roles.html().select(".error-summary a")).hasSize(1);
        Answer read = get(page());
        assertThat(read.text()).contains("3 deltog, från 2 organisationer.", "Exempelkyrkan", "Ersättare");
        assertThat(read.html().select("progress.bar")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theChairSignsOnThePageAndTheAdjusterByTheLetterWithoutALogin() {
        long item = item("Budget");
        roles();
        begin();
        say(item, "Klart.");
        emptyOutbox();
        Answer ready = submit(page(), get(page()), "form:has(.bi-check2)", Map.of());
        assertThat(ready.text()).contains("Protokollet är klart och väntar på underskrifter");
        Answer signed = submit(page(), ready, "form:has(.bi-pen)", Map.of());
        assertThat(signed.text()).contains("Väntar på Folke Mallander.");
        Matcher word = LINK.matcher(words("select text from core.mails where address = '" + FOLKE + "'")
                .get(0));
        assertThat(word.find()).isTrue();
        as(null);
        String link = "/minutes/" + word.group(1);
        assertThat(get(link).text()).contains("Skriv under protokollet från Gruppens möte", "Läs protokollet");
        assertThat(meeting().signed()).as("opening changes nothing").isFalse();
        Answer done = post(link, Map.of("choice", "yes"));
        assertThat(done.text()).contains("Du har skrivit under");
        assertThat(meeting().signed()).isTrue();
        as(OFFICIAL);
        Answer locked = get(page());
        assertThat(locked.text())
                .contains("Protokollet är underskrivet av alla", meeting().sha256())
                .doesNotContain("Ändra dagordningen");
        assertThat(get(page() + "/minutes").status()).isEqualTo(409);
        Answer corrected = submit(
                page(), locked, "form:has(textarea)", Map.of("correct:text", "Det var fyra.", "text", "Det var fyra."));
        assertThat(corrected.text()).contains("Rättelser", "Det var fyra.");
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
    void aLinkThatIsNoneSaysSo() {
        as(null);
        assertThat(get("/minutes/nonsense").text()).contains("Länken fungerar inte längre");
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
    void aClosedSpaceIsReadWithoutFormsAndALateTextIsShownAgain() {
        long item = item("Budget");
        String address = page() + "/minutes?item=" + item;
        Answer open = get(address);
        entityManager
                .createNativeQuery("update core.spaces set closed_on = date '2026-11-01' where id = :id")
                .setParameter("id", group.getId())
                .executeUpdate();
        entityManager.clear();
        Answer late = submit(address, open, "form:has(textarea)", Map.of("text", "Det jag skrev"));
        assertThat(late.status()).isIn(403, 409);
        assertThat(late.text()).contains("Det jag skrev");
        Answer read = get(page());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("Budget");
        assertThat(read.html().select("main form")).isEmpty();
    }

    @Test
    void theDiscussionOfAMeetingIsOpenedOnceAndToldToTheRegisteredWhoReadThere() {
        item("Dialog");
        beans.of(RulesService.class).set(GROUP, occasion, RulesDetails.usual(Entrance.SPACE));
        entityManager.flush();
        register(FOLKE);
        register(GRETA);
        emptyOutbox();
        Answer opened = submit(page(), get(page()), "form:has(.bi-chat)", Map.of());
        assertThat(opened.html().select("a:contains(Samtal om mötet: Gruppens möte)"))
                .isNotEmpty();
        long talk = beans.of(MeetingTalk.class).open(GROUP, meeting().id(), java.util.Locale.ENGLISH);
        assertThat(meeting().discussion()).isEqualTo(talk);
        assertThat(words("select address from core.mails")).containsExactly(FOLKE);
        as(FOLKE);
        String address = opened.html()
                .selectFirst("a:contains(Samtal om mötet: Gruppens möte)")
                .attr("href");
        assertThat(get(address).html().select("a[href$=" + page() + "]")).isNotEmpty();
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

    private void register(String email) {
        entityManager
                .createNativeQuery(
                        "insert into core.registrations (occasion_id, person_id, language, mode, state, listed,"
                                + " reminded, made_at, request_key) values (:occasion, :person, 'sv', 'REMOTE', 'REGISTERED', true,"
                                + " true, :now, gen_random_uuid())")
                .setParameter("occasion", occasion)
                .setParameter("person", person(email))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String page() {
        return "/spaces/gruppen/meetings/" + key;
    }
}
