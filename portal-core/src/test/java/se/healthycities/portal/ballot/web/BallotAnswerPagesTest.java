package se.healthycities.portal.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRooms;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.decision.web.DecisionsPanel;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** Answering a ballot on its page or by the link of a letter, and reading what was answered. */
class BallotAnswerPagesTest extends BallotRooms {
    private static final String ANSWER = "form:has([value=answer])";
    private static final Pattern LINK = Pattern.compile("/ballot/([A-Za-z0-9_-]+)\\?answer=NO");

    private static final String CROWD = """
            with place as (insert into core.organisations (kind, name, address)
              select 'ASSOCIATION', 'Ort ' || n, 'ort-' || n from generate_series(1, 100) n returning id),
            somebody as (insert into core.people (given_name, family_name, email, language)
              select 'Namn' || n, place.id, 'n' || n || '@ort' || place.id || '.example', 'sv'
              from place, generate_series(1, 3) n returning id, family_name),
            role as (insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from)
              select id, cast(family_name as bigint), 'OFFICIAL', 'Strateg', date '2026-01-01' from somebody
              returning id, organisation_id),
            sits as (insert into core.seats (space_id, affiliation_id, role, valid_from)
              select :space, id, 'MEMBER', date '2026-01-01' from role returning affiliation_id)
            insert into core.ballot_answers (ballot_id, affiliation_id, organisation_id, stance, answered_at)
              select :ballot, id, organisation_id, 'YES', timestamptz '2026-11-21 10:00:00+00' from role
            """;

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
    void theChartAndTheTableSayTheSame() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        answer(OFFICIAL, ballot, Stance.YES);
        answer(POLITICIAN, ballot, Stance.YES);
        answer(FOLKE, ballot, Stance.NO);
        answer(GRETA, ballot, Stance.YES);
        as(FOLKE);
        Document page = get(PAGE + ballot).html();
        TreeSet<String> drawn =
                new TreeSet<>(page.select("svg.chart rect title").eachText());
        TreeSet<String> written = new TreeSet<>();
        List<String> columns = page.select("svg.chart ~ table thead th").eachText();
        for (Element row : page.select("svg.chart ~ table tbody tr")) {
            List<String> cells = row.select("td").eachText();
            int sum = 0;
            for (int i = 0; i < cells.size() - 1; i++) {
                int number = Integer.parseInt(cells.get(i));
                sum += number;
                if (number > 0) {
                    written.add(row.selectFirst("th").text() + ", " + columns.get(i + 1) + ": " + number);
                }
            }
            assertThat(cells.get(cells.size() - 1)).isEqualTo(String.valueOf(sum));
        }
        assertThat(drawn).isNotEmpty().isEqualTo(written);
        assertThat(page.select("svg.chart > title").text()).isNotEmpty();
        assertThat(page.select("svg.chart > desc").text()).isEqualTo("Ja 3, Nej 1, Avstår 0");
        assertThat(page.select("svg.chart [style], svg.chart script")).isEmpty();
        int widest = page.select("svg.chart rect").stream()
                .mapToInt(rect -> Integer.parseInt(rect.attr("x")) + Integer.parseInt(rect.attr("width")))
                .max()
                .orElse(0);
        assertThat(widest).isEqualTo(300);
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

    @Test
    void aHundredOrganisationsTakeNoMoreStatementsThanThree() {
        long small = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION, null, Shows.AT_ONCE, null));
        as(OFFICIAL);
        get(PAGE + small);
        long few = counting(() -> get(PAGE + small)).statements();
        crowd(small);
        as(OFFICIAL);
        Counted<Answer> many = counting(() -> get(PAGE + small));
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(14);
        assertThat(many.result().text()).contains("100 av 103 organisationer har svarat");
        long list = counting(() -> get("/spaces/gruppen/decisions")).statements();
        asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        asked(plan(BallotKind.CHOICE, Voices.ORGANISATION));
        as(OFFICIAL);
        assertThat(counting(() -> get("/spaces/gruppen/decisions")).statements())
                .isEqualTo(list);
    }

    /** A hundred organisations with three representatives each, all of whom have answered. */
    private void crowd(long ballot) {
        entityManager
                .createNativeQuery(CROWD)
                .setParameter("space", group.getId())
                .setParameter("ballot", ballot)
                .executeUpdate();
        entityManager.clear();
    }

    private List<String> given(long ballot) {
        return words("select stance from core.ballot_answers where ballot_id = " + ballot + " order by id");
    }
}
