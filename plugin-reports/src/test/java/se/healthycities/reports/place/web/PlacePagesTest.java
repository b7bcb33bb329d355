package se.healthycities.reports.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.calendar.web.OccasionPanel;
import se.healthycities.portal.space.Space;
import se.healthycities.reports.place.PlaceAddresses;

/** Those who lead set up a place, open, show and end it. */
class PlacePagesTest extends PlaceScreens {
    @Test
    void whoeverLeadsGoesFromSettingUpToTheResult() {
        as(LEAD);
        Answer saved = setUp("MANY");
        String place = address("Stationen");
        assertThat(saved.html().select("h1").text()).isEqualTo("Stationen");
        assertThat(saved.text()).contains("Förberedd", "Öppna när gruppen sitter i rummet");
        Answer open = submit(place, saved, OPEN, Map.of("lasts:hours", "3"));
        assertThat(open.text()).contains("Kod:", "Avslutas av sig själv", "0 har skickat");
        Answer screen = get(place + "/screen?live=true");
        assertThat(header("Refresh")).isEqualTo("10");
        assertThat(screen.html().select(".place-code").text()).matches("[A-Z0-9]{3} [A-Z0-9]{3}");
        assertThat(screen.html().select("svg[role=img] path").attr("d")).startsWith("M");
        assertThat(screen.html().select("tbody tr")).hasSize(14);
        get(place + "/screen");
        assertThat(header("Refresh")).isNull();
        for (int i = 0; i < 5; i++) {
            String sheet = place + "/sheet";
            Answer paper = submit(
                    sheet, get(sheet), FORM, Map.of("who:group", "RESIDENT", "1:score", "4", "1:good", "Parken"));
            assertThat(paper.text()).contains("Sparat");
        }
        Answer closed = submit(place, get(place), "main form:has(.bi-stop-circle)", Map.of());
        assertThat(closed.text()).contains("Avslutad", "Resultat");
        assertThat(closed.html().select("svg.place-radar title").first().text()).isEqualTo("Medel för varje tema");
        assertThat(closed.html()
                        .select("svg.place-radar circle.place-dot title")
                        .eachText())
                .containsExactly("Att ta sig runt: 4,00");
        assertThat(closed.html()
                        .select("section[aria-labelledby=result] tbody tr")
                        .first()
                        .text())
                .startsWith("1. Att ta sig runt 4,00 4,0 4–4 5");
        assertThat(closed.html().select("section[aria-labelledby=notes] li.item"))
                .hasSize(5);
        assertThat(closed.html().select(OPEN)).isEmpty();
        assertThat(closed.text()).contains("uppföljning");
        String table = get(place + ".csv").body();
        assertThat(submit(place, saved, OPEN, Map.of("lasts:hours", "3")).status())
                .isEqualTo(409);
        assertThat(get(place).text()).contains("Avslutad");
        assertThat(get(place + ".csv").body()).isEqualTo(table);
    }

    @Test
    void whatTwoLeadersWriteAtOnceIsNotLost() {
        as(LEAD);
        setUp("AGREED");
        String sheet = address("Stationen") + "/sheet";
        Answer one = get(sheet);
        Answer other = get(sheet);
        submit(sheet, one, FORM, Map.of("1:score", "3", "1:good", "Lindarna"));
        Answer late = submit(sheet, other, FORM, Map.of("1:score", "5", "1:good", "Bänkarna"));
        assertThat(late.text()).contains("Någon annan har sparat", "Lindarna");
        assertThat(late.html().select("textarea[name=1:good]").text()).isEqualTo("Bänkarna");
        assertThat(get(sheet).html().select("textarea[name=1:good]").text()).isEqualTo("Lindarna");
        Answer again = submit(sheet, late, FORM, Map.of("1:score", "5", "1:good", "Lindarna och bänkarna"));
        assertThat(again.text()).contains("Sparat.");
        assertThat(get(sheet).html().select("textarea[name=1:good]").text()).isEqualTo("Lindarna och bänkarna");
    }

    @Test
    void aNewCodeTakesThePlaceOfOneThatHasComeTooFar() {
        as(LEAD);
        setUp("MANY");
        String place = address("Stationen");
        Answer open = submit(place, get(place), OPEN, Map.of("lasts:hours", "3"));
        String before = open.html().select("b.num").text().replace(" ", "");
        Answer recoded = submit(place, open, "main form:has(.bi-arrow-repeat)", Map.of());
        String after = recoded.html().select("b.num").text().replace(" ", "");
        assertThat(after).isNotEqualTo(before).hasSize(6);
        assertThat(get(PlaceAddresses.phone(before)).status()).isEqualTo(404);
        assertThat(get(PlaceAddresses.phone(after)).text()).contains("Stationen");
    }

    @Test
    void inASpaceThatRestsPhonesWaitAndWhoeverLeadsEndsIt() {
        as(LEAD);
        setUp("MANY");
        String place = address("Stationen");
        Answer open = submit(place, get(place), OPEN, Map.of("lasts:hours", "3"));
        String code = PlaceAddresses.phone(open.html().select("b.num").text().replace(" ", ""));
        entityManager
                .createNativeQuery("update core.spaces set rests_from = date '2026-11-01' where path = '" + PATH + "'")
                .executeUpdate();
        entityManager.clear();
        as(null);
        assertThat(get(code).text()).contains("Pausad").doesNotContain("Stationen");
        as(LEAD);
        Answer resting = get(place);
        assertThat(resting.html().select("main form[method=post]")).hasSize(1);
        assertThat(submit(place, resting, FORM, Map.of()).text()).contains("Avslutad");
    }

    @Test
    void aGroupAgreesOnASharedScreen() {
        as(LEAD);
        setUp("AGREED");
        String place = address("Stationen");
        String sheet = place + "/sheet";
        Answer saved = submit(sheet, get(sheet), FORM, Map.of("1:score", "3", "2:score", "none", "3:score", "7"));
        assertThat(saved.html().select("input[checked]").eachAttr("value")).containsExactly("3", "none", "7");
        as(REVIEWER);
        Answer page = get(place);
        assertThat(page.html()
                        .select("section[aria-labelledby=result] tbody tr")
                        .eachText())
                .startsWith("1. Att ta sig runt 3", "2. Kollektivtrafik –", "3. Trafik och parkering 7");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndADoubleClickMakesOne() {
        as(LEAD);
        Answer page = get(NEW);
        Answer refused = submit(NEW, page, FORM, Map.of("place", ""));
        assertThat(refused.html().select("#place-error").text()).isNotBlank();
        Map<String, String> typed = fields(page, "MANY");
        submit(NEW, page, FORM, typed);
        submit(NEW, page, FORM, typed);
        assertThat(entityManager
                        .createQuery(
                                "select count(place) from reports_PlaceAssessment place"
                                        + " where place.place = 'Stationen'",
                                Long.class)
                        .getSingleResult())
                .isOne();
    }

    @Test
    void theOccasionShowsTheCodeAndTheWayToTheResult() {
        beans.found(OccasionPanel.class, new PlacesOnOccasion());
        String workshop = "/calendar/" + workshop();
        as(REVIEWER);
        assertThat(get(workshop).html().select("section[aria-labelledby=places]"))
                .isEmpty();
        as(LEAD);
        String fresh =
                get(workshop).html().select("section[aria-labelledby=places] a").attr("href");
        Answer form = get(fresh);
        assertThat(form.text()).contains("Till Prova Platskompassen");
        assertThat(submit(fresh, form, FORM, fields(form, "MANY")).text()).contains("Förberedd", "Stationen");
        String place = address("Stationen");
        submit(place, get(place), OPEN, Map.of("lasts:hours", "1"));
        as(REVIEWER);
        Answer page = get(workshop);
        assertThat(page.html().select("section[aria-labelledby=places] a").eachText())
                .first()
                .isEqualTo("Stationen");
        assertThat(page.html()
                        .select("section[aria-labelledby=places] a[href^=/reports/p/]")
                        .text())
                .startsWith("Svara med koden");
        assertThat(get(place).html().select("a[href=" + workshop + "]")).hasSize(1);
    }

    @Test
    void theOfficePutsInAnInstrumentWithItsOwnScale() {
        as(LEAD);
        assertThat(get(PlaceAddresses.VERSIONS).status()).isEqualTo(403);
        as(COORDINATOR);
        Answer page = get(PlaceAddresses.VERSIONS);
        Map<String, String> typed = new HashMap<>(Map.of(
                "called", "Barnens kompass", "calledEnglish", "Children's compass", "lowest", "3", "highest", "3"));
        typed.putAll(Map.of("low", "trist", "lowEnglish", "sad", "high", "glad", "highEnglish", "happy"));
        typed.put("text", "Lek | Play | Kan du leka här? | Can you play here?\nVägen | The way | Bara tre");
        Answer refused = submit(PlaceAddresses.VERSIONS, page, FORM, typed);
        assertThat(refused.html().select("#text-error").text()).contains("fyra delar");
        assertThat(refused.html().select("#highest-error").text()).contains("större");
        typed.put("lowest", "1");
        typed.put("text", "Lek | Play | Kan du leka här? | Can you play here?");
        Answer done = submit(PlaceAddresses.VERSIONS, page, FORM, typed);
        submit(PlaceAddresses.VERSIONS, page, FORM, typed);
        assertThat(done.text()).contains("Barnens kompass 1–3");
        assertThat(get(PlaceAddresses.VERSIONS).html().select("li.item")).hasSize(5);
        assertThat(get(NEW).html().select("select[name=version] option").eachText())
                .contains("Barnens kompass");
    }

    private String workshop() {
        Space space = entityManager
                .createQuery("from Space space where space.path = :path", Space.class)
                .setParameter("path", PATH)
                .getSingleResult();
        LocalDate day = LocalDate.of(2026, 11, 30);
        entityManager.persist(new Occasion(
                        "x-prova",
                        space.getOwner(),
                        space,
                        "Prova Platskompassen",
                        "member_meeting",
                        OccasionStatus.PUBLISHED)
                .on(day, day, Precision.DAY)
                .registered(null, null, clock.instant()));
        return "x-prova";
    }
}
