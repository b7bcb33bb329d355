package se.healthycities.portal.poll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;

class PollPagesTest extends CalendarRooms {
    private static final String NEW = "/spaces/gruppen/meetings/polls/new";
    private static final String FORM = "form:has([name=called])";
    private static final Pattern LINK = Pattern.compile("/poll/([A-Za-z0-9_-]+)");

    @Test
    void aPollIsAskedAnsweredSeenByAllInTheSpaceAndBecomesAMeeting() {
        emptyOutbox();
        as(OFFICIAL);
        Answer asked = submit(NEW, get(NEW), FORM, typed(Map.of()));
        assertThat(asked.html().selectFirst("h1").text()).isEqualTo("Vårens möte");
        String page = newest();
        as(FOLKE);
        Answer mine = get(page);
        assertThat(mine.text()).contains("onsdag 2 december 2026 9.00–10.00", "Ingen har svarat än.");
        assertThat(mine.stateless()).isTrue();
        Answer saved = submit(page, mine, "form:has([type=radio])", answers(mine, "YES", "IF_NEEDED"));
        assertThat(saved.text()).contains("Ditt svar är sparat", "Folke Mallander", "Passar flest");
        assertThat(saved.html().select("thead th[scope=col]")).hasSize(3);
        assertThat(saved.html().select("tbody th[scope=row]")).hasSize(1);
        assertThat(saved.html().select("[type=radio][checked]").eachAttr("value"))
                .containsExactly("YES", "IF_NEEDED");
        assertThat(saved.text()).doesNotContain("Du leder det här");
        as(OFFICIAL);
        Answer lead = get(page);
        String time = lead.html().selectFirst("button[name=choose]").val();
        Answer meeting = submit(page, lead, "form:has([name=choose])", Map.of("choose", time));
        assertThat(meeting.html().selectFirst("h1").text()).isEqualTo("Vårens möte");
        assertThat(get(page).text()).contains("Det blev en tid").doesNotContain("Spara mitt svar");
        as(FOLKE);
        assertThat(get("/spaces/gruppen/meetings").text()).contains("Vårens möte", "Kommer");
    }

    @Test
    void theLinkOfTheLetterAnswersWithoutALoginAndOpeningItChangesNothing() {
        emptyOutbox();
        as(OFFICIAL);
        submit(NEW, get(NEW), FORM, typed(Map.of("letters", "on")));
        String letter = words("select text from core.mails where address = '" + FOLKE + "'")
                .get(0);
        Matcher word = LINK.matcher(letter);
        assertThat(word.find()).as(letter).isTrue();
        String link = "/poll/" + word.group(1);
        as(null);
        Answer opened = get(link);
        assertThat(opened.text()).contains("Vårens möte").doesNotContain("Ottilia");
        assertThat(words("select choice from core.poll_answers a join core.poll_times t on t.id = a.time_id"
                        + " join core.polls p on p.id = t.poll_id where p.title = 'Vårens möte'"))
                .isEmpty();
        Answer saved = submit(link, opened, "form:has([type=radio])", answers(opened, "NO", "YES"));
        assertThat(saved.text()).contains("Ditt svar är sparat");
        as(FOLKE);
        assertThat(get(newest()).html().select("[type=radio][checked]").eachAttr("value"))
                .containsExactly("NO", "YES");
        as(null);
        assertThat(get(link.substring(0, link.length() - 2) + "xx").text()).contains("Länken gäller inte längre");
        entityManager
                .createNativeQuery("delete from core.seats where space_id = " + group.getId()
                        + " and affiliation_id in (select a.id from core.affiliations a join core.people p on p.id = a.person_id"
                        + " where p.email = '" + FOLKE + "')")
                .executeUpdate();
        assertThat(get(link).text()).contains("Länken gäller inte längre").doesNotContain("Vårens möte");
    }

    @Test
    void wrongTimesAreSaidBesideTheirFieldsAllAtOnce() {
        as(OFFICIAL);
        Map<String, String> typed = typed(Map.of("called", ""));
        typed.put("proposal:1:start", "25");
        typed.put("proposal:2:end", "8");
        Answer wrong = submit(NEW, get(NEW), FORM, typed);
        assertThat(wrong.html().select(".error-summary a")).hasSize(3);
        assertThat(wrong.html().select(".is-invalid")).hasSize(3);
        typed = typed(Map.of());
        typed.keySet().removeIf(field -> field.startsWith("proposal:2"));
        assertThat(submit(NEW, get(NEW), FORM, typed).text()).contains("Föreslå minst två tider.");
    }

    @Test
    void nobodyOutsideOfTheSpaceSeesAPoll() {
        as(OFFICIAL);
        submit(NEW, get(NEW), FORM, typed(Map.of()));
        String page = newest();
        for (String email : List.of(GRETA, POLITICIAN)) {
            as(email);
            assertThat(get(page).status()).isEqualTo(403);
            assertThat(get("/spaces/gruppen/meetings").text()).doesNotContain("Vårens möte");
        }
        as(GUEST);
        assertThat(get(page).status()).isEqualTo(404);
        as(GRETA);
        assertThat(get(page.replace("gruppen", "gomda")).status()).isEqualTo(404);
    }

    private String newest() {
        return "/spaces/gruppen/meetings/polls/"
                + words("select cast(max(id) as text) from core.polls").get(0);
    }

    private static Map<String, String> answers(Answer page, String... choices) {
        List<String> names = page.html().select("[type=radio]").eachAttr("name").stream()
                .distinct()
                .toList();
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < choices.length; i++) {
            answers.put(names.get(i), choices[i]);
        }
        return answers;
    }

    private static Map<String, String> typed(Map<String, String> other) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "called", "Vårens möte",
                "mode", "onsite",
                "voters", "PERSON",
                "lastDay", "2026-11-28",
                "proposal:1:day", "2026-12-02",
                "proposal:1:start", "9",
                "proposal:1:end", "10.00",
                "proposal:2:day", "2026-12-03",
                "proposal:2:start", "9.00",
                "proposal:2:end", "10.30"));
        typed.putAll(other);
        return typed;
    }
}
