package se.healthycities.portal.poll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.web.TimesOfSpace;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.decision.web.DecisionsPanel;
import se.healthycities.portal.space.SeatRole;

class PollPagesTest extends CalendarRooms {
    private static final String NEW = "/spaces/gruppen/meetings/polls/new";
    private static final String FORM = "form:has([name=called])";
    private static final String ANSWER = "form:has([value=answer])";
    private static final String BEHALF = "form:has([value=behalf])";
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
        assertThat(saved.html().select(".voices thead th[scope=col]")).hasSize(4);
        assertThat(saved.html().select(".voices tbody th[scope=row]")).hasSize(1);
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
        assertThat(words("select choice from core.poll_choices a join core.poll_times t on t.id = a.time_id"
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
    void whatSomebodySaidByPhoneIsRegisteredAndWhoSaidWhatBeforeIsShown() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        as(OFFICIAL);
        submit(NEW, get(NEW), FORM, typed(Map.of("voters", "ORGANISATION")));
        String page = newest();
        Answer lead = get(page);
        assertThat(lead.stateless()).isTrue();
        assertThat(lead.text())
                .contains("Har inte svarat: Luleå kommun, Trollhättans stad", "Du svarar för Luleå kommun");
        Answer missing = submit(page, lead, BEHALF, Map.of());
        assertThat(missing.html().select(".error-summary a")).hasSize(2);
        assertThat(missing.html().select("details[open]")).isNotEmpty();
        String politician = lead.html().select("#represented option").stream()
                .filter(option ->
                        option.text().contains("Luleå") && !option.text().contains("Ottilia"))
                .findFirst()
                .orElseThrow()
                .val();
        Map<String, String> said = new HashMap<>(behalf(lead, "NO", "YES"));
        said.put("represented", politician);
        Answer registered = submit(page, lead, BEHALF, said);
        assertThat(registered.text()).contains("Svaret är registrerat", "Registrerat av");
        as(POLITICIAN);
        Answer mine = get(page);
        assertThat(mine.text()).contains("Svaret som gäller nu gavs av").doesNotContain("Registrera ett svar");
        Answer changed = submit(page, mine, ANSWER, answers(mine, "YES", "YES"));
        assertThat(changed.text()).contains("Ändrat från", "Förtroendevalda");
        assertThat(changed.html().select(".voices details").text()).contains("Registrerat av");
        assertThat(changed.html().select(".voices .tag-sun"))
                .as("of the answer that counts")
                .isEmpty();
        Answer english = getInEnglish(page);
        assertThat(english.text()).contains("Changed from", "Elected", "If needed 0");
        assertThat(english.html().select(".chart rect title").eachText())
                .contains("Wednesday 2 December 2026 9:00–10:00, Yes: 1");
    }

    @Test
    void anEmptyAnswerIsSaidBesideTheTimesAndALateOneIsNotLostInSilence() {
        as(OFFICIAL);
        submit(NEW, get(NEW), FORM, typed(Map.of()));
        String page = newest();
        as(FOLKE);
        Answer mine = get(page);
        Answer empty = submit(page, mine, ANSWER, Map.of());
        assertThat(empty.html().select(".error-summary a").eachAttr("href")).containsExactly("#times");
        assertThat(empty.html().selectFirst("#times-error").text()).contains("minst en tid");
        clock.set(java.time.LocalDate.of(2026, 11, 29));
        assertThat(submit(page, mine, ANSWER, answers(mine, "YES", "NO")).status())
                .isEqualTo(409);
        assertThat(words("select choice from core.poll_choices c join core.poll_answers a on a.id = c.answer_id"
                        + " join core.polls p on p.id = a.poll_id where p.title = 'Vårens möte'"))
                .isEmpty();
    }

    @Test
    void thePageAsksAsOftenForManyAnswersAsForOne() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        as(OFFICIAL);
        submit(NEW, get(NEW), FORM, typed(Map.of("voters", "ORGANISATION")));
        String page = newest();
        submit(page, get(page), ANSWER, answers(get(page), "YES", "NO"));
        get(page);
        long one = counting(() -> get(page)).statements();
        for (String email : List.of(FOLKE, POLITICIAN, OFFICIAL)) {
            as(email);
            submit(page, get(page), ANSWER, answers(get(page), "NO", "IF_NEEDED"));
        }
        Counted<Answer> many = counting(() -> get(page));
        assertThat(many.result().html().select(".voices tbody tr")).hasSize(2);
        assertThat(many.statements()).isEqualTo(one);
    }

    @Test
    void thePageOfDecisionsLeadsToOpenPollsAndToANewOneUnlessTheSpaceHasNoMeetings() {
        beans.found(DecisionsPanel.class, new TimesOfSpace());
        as(OFFICIAL);
        String decisions = "/spaces/gruppen/decisions";
        assertThat(get(decisions).html().select("a[href=" + NEW + "]")).hasSize(1);
        submit(NEW, get(NEW), FORM, typed(Map.of()));
        assertThat(get(decisions).html().select("a[href=" + newest() + "]")).hasSize(1);
        as(FOLKE);
        assertThat(get(decisions).html().select("a[href=" + newest() + "]")).hasSize(1);
        assertThat(get(decisions).html().select("a[href=" + NEW + "]")).isEmpty();
        entityManager
                .createNativeQuery("update core.package_rules set choice = 'UNAVAILABLE' where owner = 'core'"
                        + " and part = 'meetings'")
                .executeUpdate();
        as(FOLKE);
        assertThat(get(decisions).html().select("a[href=" + newest() + "]")).isEmpty();
        as(OFFICIAL);
        assertThat(get(decisions).html().select("a[href=" + NEW + "]")).isEmpty();
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
        return chosen(page, ANSWER, choices);
    }

    private static Map<String, String> behalf(Answer page, String... choices) {
        return chosen(page, BEHALF, choices);
    }

    private static Map<String, String> chosen(Answer page, String form, String... choices) {
        List<String> names = page.html().select(form + " [type=radio]").eachAttr("name").stream()
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
