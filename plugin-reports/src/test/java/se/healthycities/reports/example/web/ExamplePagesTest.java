package se.healthycities.reports.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.State;
import se.healthycities.reports.example.ExampleRooms;
import se.healthycities.reports.review.PeerReview;

/** The pages of the library, from the first draft to what others make of it. */
class ExamplePagesTest extends ExampleRooms {
    private static final String LIBRARY = "/reports/examples";
    private static final String WRITE = "form:has([name*=problem])";

    @Test
    void anOfficialWritesSendsInAndTheOfficePublishes() {
        as(OFFICIAL);
        Answer page = get(LIBRARY + "/new");
        assertThat(page.html().select("[name*=organisation]")).isEmpty();
        Answer draft = submit(LIBRARY + "/new", page, WRITE, typed("Bänkar på vägen"));
        assertThat(draft.html().selectFirst("h1").text()).isEqualTo("Bänkar på vägen");
        assertThat(draft.html().select("strong").text()).contains("bänkar");
        long id = example("Bänkar på vägen");
        Answer sent = submit(page(id), draft, "form:has([value=send])", Map.of("act", "send"));
        assertThat(sent.text()).contains("Väntar på kansliet");
        as(COORDINATOR);
        assertThat(get(LIBRARY)
                        .html()
                        .select("section[aria-labelledby=waiting]")
                        .text())
                .contains("Bänkar på vägen");
        submit(page(id), get(page(id)), "form:has([value=members])", Map.of("reach", "members"));
        as(MALMO);
        assertThat(get(LIBRARY).text()).contains("Bänkar på vägen");
        assertThat(get(page(id)).html().select("a[href*=ottilia]"))
                .as("the contact")
                .hasSize(1);
    }

    @Test
    void theOfficeSendsBackWithWordsThatTheWritersRead() {
        as(OFFICIAL);
        long id = draft("Cykelkök");
        service().send(SCENE, id);
        entityManager.flush();
        as(COORDINATOR);
        String form = "form[aria-labelledby=send-back]";
        Answer empty = submit(page(id), get(page(id)), form, Map.of("words", ""));
        assertThat(empty.html().select("#words-error").text()).isNotBlank();
        Answer back = submit(page(id), empty, form, Map.of("words", "Skriv mer om kostnaden."));
        assertThat(back.html().select(form)).isEmpty();
        as(OFFICIAL);
        assertThat(get(page(id)).text()).contains("Skriv mer om kostnaden.");
    }

    @Test
    void theSameFormTwiceMakesOneExample() {
        as(OFFICIAL);
        Answer page = get(LIBRARY + "/new");
        submit(LIBRARY + "/new", page, WRITE, typed("Dubbelklick"));
        submit(LIBRARY + "/new", page, WRITE, typed("Dubbelklick"));
        assertThat(number("select count(*) from reports.examples where title = 'Dubbelklick'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        as(OFFICIAL);
        Map<String, String> wrong = typed("");
        wrong.put("fields:since", "i fjol");
        wrong.put("fields:film", "javascript:x");
        Answer page = submit(LIBRARY + "/new", get(LIBRARY + "/new"), WRITE, wrong);
        assertThat(page.html().select(".is-invalid").eachAttr("id"))
                .containsExactlyInAnyOrder("called", "since", "film");
        assertThat(page.html().select(".error-summary a")).hasSize(3);
        assertThat(page.text()).contains("Skriv året med fyra siffror");
        assertThat(page.html().selectFirst("#problem").text()).isEqualTo("Folk sitter inte.");
    }

    @Test
    void theOfficeSaysWhoseExampleItIs() {
        as(COORDINATOR);
        Answer page = get(LIBRARY + "/new");
        Answer wrong = submit(LIBRARY + "/new", page, WRITE, typed("Vems?"));
        assertThat(wrong.html().select(".is-invalid").eachAttr("id")).containsExactly("organisation");
        Map<String, String> outside = typed("Utifrån");
        outside.put("whose:source", "En annan stad");
        Answer done = submit(LIBRARY + "/new", page, WRITE, outside);
        assertThat(done.text()).contains("En annan stad");
        Map<String, String> member = typed("Falu exempel");
        member.put("whose:organisation", "2080");
        assertThat(submit(LIBRARY + "/new", get(LIBRARY + "/new"), WRITE, member)
                        .text())
                .contains("Falu kommun");
    }

    @Test
    void whoSavesSecondSeesBothTextsAndMembersReadHowItWas() {
        long id = published("Gemensamt");
        as(OFFICIAL);
        Answer mine = get(page(id) + "/edit");
        Answer theirs = get(page(id) + "/edit");
        Map<String, String> first = new HashMap<>(Map.of("fields:called", "Först sparat"));
        first.putAll(Map.of("fields:problem", "p", "fields:done", "d", "fields:theme", "ensamhet"));
        first.put("fields:evidence", "EXPERIENCE");
        submit(page(id) + "/edit", mine, WRITE, first);
        Map<String, String> second = new HashMap<>(first);
        second.put("fields:called", "Sparat för sent");
        second.put("fields:done", "Min text");
        Answer refused = submit(page(id) + "/edit", theirs, WRITE, second);
        assertThat(refused.html().selectFirst("#done").text()).isEqualTo("Min text");
        assertThat(refused.html().select("section[aria-labelledby=stored]")).hasSize(1);
        assertThat(refused.html().select(".error-summary a")).hasSize(1);
        Answer again = submit(page(id) + "/edit", refused, WRITE, second);
        assertThat(again.html().selectFirst("h1").text()).isEqualTo("Sparat för sent");
        as(MALMO);
        assertThat(get(page(id) + "/history").html().select("main h2").eachText())
                .containsExactly("Först sparat", "Gemensamt");
    }

    @Test
    void theContactFollowsTheRoleAndOthersSeeTheRoleAlone() {
        long id = example("Luleå Framtidsforum");
        as(MALMO);
        assertThat(get(page(id)).text()).contains("Ottilia Demoström");
        as(null);
        assertThat(get(page(id)).text())
                .contains("Kontakt bland tjänstepersoner")
                .doesNotContain("Ottilia", "ottilia.demostrom@");
        sql("update core.contact_roles set valid_to = date '2026-11-20' where affiliation_id in (select a.id from"
                + " core.affiliations a join core.people p on p.id = a.person_id where p.email = '" + OFFICIAL + "')");
        as(MALMO);
        assertThat(get(page(id)).text()).contains("vakant i dag").doesNotContain("Ottilia");
    }

    @Test
    void theLibraryIsFilteredByItsAddress() {
        as(MALMO);
        assertThat(titles("?q=friskvård")).containsExactly("Natur och friskvård för anställda");
        assertThat(titles("?theme=barn-unga")).containsExactly("Skolan som arena");
        assertThat(titles("?organisation=2580&progress=PILOT"))
                .containsExactly("GoFaR: gemensam fysisk aktivitet på recept", "Luleå Framtidsforum");
        assertThat(titles("?evidence=EVALUATED")).containsExactly("GoFaR i Helsingborg");
        assertThat(titles("?county=25")).hasSize(2);
        assertThat(get(LIBRARY + "?q=%25").text()).contains("Inget exempel passar");
        assertThat(get(LIBRARY + "?progress=nonsense&before=x").status()).isEqualTo(200);
    }

    @Test
    void anExampleThatNobodyLookedAtForThreeYearsIsMarkedUntilSomebodyDoes() {
        long id = example("Normkritisk stadsvandring");
        as(HELSINGBORG);
        Answer page = get(page(id));
        assertThat(page.text()).contains("Inte sett över på tre år");
        Answer seen = submit(page(id), page, "form:has([value=review])", Map.of("act", "review"));
        assertThat(seen.text()).doesNotContain("Inte sett över på tre år");
    }

    @Test
    void offOnlyWhatIsOpenToAllIsLeft() {
        turn(PeerReview.PLUGIN, State.OFF);
        as(MALMO);
        assertThat(get(LIBRARY).text()).contains("Luleå Framtidsforum").doesNotContain("Jämlikhetsverkstaden");
        assertThat(get(page(example("Luleå Framtidsforum"))).text()).doesNotContain(FAILED);
        assertThat(get(page(example("Jämlikhetsverkstaden"))).status()).isEqualTo(404);
        assertThat(get(LIBRARY + "/new").status()).isEqualTo(410);
    }

    @Test
    void manyExamplesTakeNoStatementMoreAndComePageByPage() {
        as(MALMO);
        get(LIBRARY);
        long few = counting(() -> get(LIBRARY)).statements();
        sql("insert into reports.examples (organisation_id, title, theme, problem, done, effect, cost, failed,"
                + " failed_released, evidence, state, author_id, changed_by, changed_at, published_at,"
                + " reviewed_on, request_key) select organisation_id, 'Planterat ' || n, theme, problem, done, effect,"
                + " cost, failed, false, evidence, state, author_id, changed_by, changed_at, published_at,"
                + " reviewed_on, gen_random_uuid() from reports.examples, generate_series(1, 1500) n where id = 1");
        Counted<Answer> many = counting(() -> get(LIBRARY));
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(many.result().html().select("section[aria-labelledby=list] li"))
                .hasSize(20);
        String next = many.result().html().select("a:contains(Äldre exempel)").attr("href");
        assertThat(get(next).html().select("section[aria-labelledby=list] li a").eachText())
                .hasSize(20)
                .doesNotContainAnyElementsOf(many.result()
                        .html()
                        .select("section[aria-labelledby=list] li a")
                        .eachText());
        long one = counting(() -> get(page(1))).statements();
        assertThat(one).isLessThanOrEqualTo(10);
        System.out.println("SQL statements of the library: " + few + ", of an example: " + one);
    }

    private List<String> titles(String query) {
        return get(LIBRARY + query)
                .html()
                .select("section[aria-labelledby=list] li a")
                .eachText();
    }

    private static Map<String, String> typed(String title) {
        return new HashMap<>(Map.of(
                "fields:called",
                title,
                "fields:theme",
                "platsutveckling",
                "fields:problem",
                "Folk sitter inte.",
                "fields:done",
                "Vi ställde ut **bänkar**.",
                "fields:evidence",
                "EXPERIENCE"));
    }
}
