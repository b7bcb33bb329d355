package se.healthycities.portal.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.meeting.MeetingRooms;
import se.healthycities.portal.meeting.MeetingTalk;
import se.healthycities.portal.registration.Entrance;
import se.healthycities.portal.registration.RulesDetails;
import se.healthycities.portal.registration.RulesService;

/** The pages of a meeting while it goes on and afterwards: presence, minutes, decisions, signatures. */
class MinutesPagesTest extends MeetingRooms {
    private static final Pattern LINK = Pattern.compile("/minutes/([A-Za-z0-9_-]+)");

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
    void aLinkThatIsNoneSaysSo() {
        as(null);
        assertThat(get("/minutes/nonsense").text()).contains("Länken fungerar inte längre");
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
}
