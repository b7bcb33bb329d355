package se.healthycities.portal.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRooms;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.decision.web.DecisionsPanel;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** Answering a ballot on its page or by the link of a letter. */
class BallotAnswerPagesTest extends BallotRooms {
    private static final String ANSWER = "form:has([value=answer])";
    private static final Pattern LINK = Pattern.compile("/ballot/([A-Za-z0-9_-]+)\\?answer=NO");

    @BeforeEach
    void showOnTheRegister() {
        beans.found(DecisionsPanel.class, new BallotsOfSpace());
    }

    @Test
    void theLinkOfTheLetterAnswersForTheOrganisationWithoutALogin() {
        emptyOutbox();
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION), true);
        String letter = words("select text from core.mails where address = '" + POLITICIAN + "'")
                .get(0);
        Matcher found = LINK.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        String link = "/ballot/" + found.group(1);
        as(null);
        Answer opened = get(link + "?answer=NO");
        assertThat(opened.html().select("[checked]").eachAttr("value")).containsExactly("NO");
        assertThat(opened.text()).contains("Ska vi?", "Du svarar för Luleå kommun");
        assertThat(given(ballot)).as("opening changes nothing").isEmpty();
        Answer saved = submit(link + "?answer=NO", opened, ANSWER, Map.of("fields:one", "NO"));
        assertThat(saved.text()).contains("Ditt svar är sparat");
        assertThat(given(ballot)).containsExactly("NO");
        submit(link, get(link), ANSWER, Map.of("fields:one", "YES"));
        assertThat(given(ballot)).containsExactly("NO", "YES");
        submit(link, get(link), ANSWER, Map.of("fields:one", "YES"));
        assertThat(given(ballot)).as("the same once more").containsExactly("NO", "YES");
        assertThat(get(link.substring(0, link.length() - 2) + "xx").text()).contains("Länken gäller inte längre");
        Answer old = get(link);
        clock.set(CLOSES);
        assertThat(get(link).text()).contains("Frågan har stängt");
        Answer late = submit(link, old, ANSWER, Map.of("fields:one", "NO", "fields:reason", "Mitt långa skäl"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Mitt långa skäl");
        clock.set(TestClock.DAY.plusDays(1));
        unseat(POLITICIAN);
        assertThat(get(link).text()).contains("Du har ingen röst här längre").doesNotContain("Ska vi?");
        assertThat(given(ballot)).hasSize(2);
    }

    @Test
    void theLinkShowsNoFormWhereNobodyCouldAnswerAndSaysWhy() {
        emptyOutbox();
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON), true);
        Matcher found = LINK.matcher(words("select text from core.mails where address = '" + FOLKE + "'")
                .get(0));
        assertThat(found.find()).isTrue();
        String link = "/ballot/" + found.group(1);
        as(null);
        Answer open = get(link);
        String above = "(select min(id) from core.spaces where path = 'spaces/arsmote')";
        for (String life : List.of(
                "update core.spaces set rests_from = '2026-11-01' where path = 'spaces/gruppen'",
                "update core.spaces set closed_on = '2026-11-01' where path = 'spaces/gruppen'",
                "update core.spaces set opens_on = '2026-12-01' where path = 'spaces/gruppen'",
                "with above as (update core.spaces set rests_from = '2026-11-01' where id = " + above
                        + ") update core.spaces set parent_id = " + above + " where path = 'spaces/gruppen'",
                "update core.package_rules set choice = 'UNAVAILABLE' where owner = 'core' and part = 'decisions'")) {
            entityManager.createNativeQuery("savepoint before").executeUpdate();
            entityManager.createNativeQuery(life).executeUpdate();
            entityManager.clear();
            beans.newRequest();
            Answer page = get(link);
            assertThat(page.status()).as(life).isEqualTo(200);
            assertThat(page.html().select(ANSWER)).as(life).isEmpty();
            assertThat(page.html().select("h2").text()).as(life).isNotBlank();
            assertThat(submit(link, open, ANSWER, Map.of("fields:one", "NO")).status())
                    .as(life)
                    .isIn(409, 410);
            entityManager.createNativeQuery("rollback to savepoint before").executeUpdate();
            entityManager.clear();
            beans.newRequest();
        }
        assertThat(given(ballot)).isEmpty();
        assertThat(get(link).html().select(ANSWER)).hasSize(1);
    }

    @Test
    void whoLeadsRegistersAnAnswerByPhoneAndItIsMarked() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        as(COORDINATOR);
        Answer page = get(PAGE + ballot);
        assertThat(page.text()).contains("Du har ingen röst här i dag");
        String form = "form:has([name=represented])";
        Answer wrong = submit(PAGE + ballot, page, form, Map.of("fields:one", "YES"));
        assertThat(wrong.html().selectFirst("#represented-error").text()).isNotEmpty();
        Answer done = submit(
                PAGE + ballot,
                page,
                form,
                Map.of("represented", String.valueOf(voice(GRETA, ballot)), "fields:one", "YES"));
        assertThat(done.text()).contains("Klart.", "Borås Stad", "Registrerat av Birk Exempelgård");
        as(GRETA);
        assertThat(get(PAGE + ballot).text()).contains("Det som är förifyllt svarade Greta Utkastman");
        Answer csv = get(PAGE + ballot + ".csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("Birk Exempelgård", "Trollhättan");
    }

    @Test
    void whatIsPostedAfterTheTimeIsRefusedWithTheTypedText() {
        long ballot = asked(plan(BallotKind.CONSENT, Voices.ORGANISATION));
        as(GRETA);
        Answer open = get(PAGE + ballot);
        as(OFFICIAL);
        Answer lead = get(PAGE + ballot);
        clock.set(CLOSES);
        as(GRETA);
        Answer late = submit(PAGE + ballot, open, ANSWER, Map.of("fields:one", "OBJECT", "fields:reason", "Hann inte"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Hann inte");
        as(OFFICIAL);
        Answer note =
                submit(PAGE + ballot, lead, "form:has(button:contains(Lägg till))", Map.of("text", "En notering"));
        assertThat(note.status()).isEqualTo(409);
        assertThat(note.text()).contains("En notering");
        assertThat(given(ballot)).isEmpty();
    }

    @Test
    void whoSpeaksForTwoOrganisationsSaysForWhich() {
        Affiliation greta = entityManager.find(Affiliation.class, voice(GRETA, 0));
        Affiliation folke = entityManager.find(Affiliation.class, voice(FOLKE, 0));
        Affiliation second = new Affiliation(
                greta.getPerson(),
                folke.getOrganisation(),
                Capacity.OFFICIAL,
                "Vikarie",
                Period.from(LocalDate.of(2026, 1, 1)));
        entityManager.persist(second);
        entityManager.persist(new Seat(group, second, SeatRole.MEMBER, Period.from(LocalDate.of(2026, 1, 1))));
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        as(GRETA);
        Answer page = get(PAGE + ballot);
        assertThat(page.html().select("#voice option")).hasSizeGreaterThanOrEqualTo(2);
        submit(PAGE + ballot, page, ANSWER, Map.of("whose:voice", String.valueOf(second.getId()), "fields:one", "NO"));
        assertThat(words("select cast(organisation_id as text) from core.ballot_answers where ballot_id = " + ballot))
                .containsExactly(String.valueOf(folke.getOrganisation().getId()));
    }

    private List<String> given(long ballot) {
        return words("select stance from core.ballot_answers where ballot_id = " + ballot + " order by id");
    }
}
