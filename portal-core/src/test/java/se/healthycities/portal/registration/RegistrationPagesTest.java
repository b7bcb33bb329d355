package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.web.OccasionPanel;
import se.healthycities.portal.registration.RulesDetails.Seats;
import se.healthycities.portal.registration.web.RegistrationOnOccasion;

/** What people see and press. */
class RegistrationPagesTest extends RegistrationTest {
    @Test
    void onePressRegistersTwoPressesRegisterOnceAndAnotherPersonSeesNothingOfIt() {
        long occasion = occasionWithSeats(1);
        as(OFFICIAL);
        Answer page = get(page(occasion));
        assertThat(page.text()).contains("Anmälan är öppen", "Lediga platser: 1", "Provmöte");
        assertThat(submit(page(occasion), page, "#register", Map.of()).text()).contains("Du är anmäld");
        assertThat(submit(page(occasion), page, "#register", Map.of()).text()).contains("Du är anmäld");
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isOne();
        as(POLITICIAN);
        Answer full = get(page(occasion));
        assertThat(full.text())
                .contains("Alla platser är tagna", "Ställ dig i kö")
                .doesNotContain("Ottilia");
        submit(page(occasion), full, "#register", Map.of());
        assertThat(get(page(occasion)).text()).contains("Din plats i kön: 1");
        assertThat(getInEnglish(page(occasion)).text()).contains("Your place in the line: 1");
        as(OFFICIAL);
        Answer mine = get(page(occasion));
        submit(page(occasion), mine, "#cancel-registration", Map.of());
        as(POLITICIAN);
        Answer offered = get(page(occasion));
        assertThat(offered.text()).contains("Platsen hålls åt dig till");
        assertThat(submit(page(occasion), offered, "#answer-registration", Map.of("yes", "1"))
                        .text())
                .contains("Du är anmäld");
    }

    @Test
    void anUnansweredQuestionIsSaidBesideItsFieldAndWhatWasTypedStays() {
        long occasion = occasionWithSeats(3);
        RulesService service = beans.of(RulesService.class);
        service.add(SCENE, occasion, new FieldDetails(FieldKind.TEXT, "Din fråga", "Your question", null, true));
        service.add(SCENE, occasion, new FieldDetails(FieldKind.NEEDS, "Kost", null, null, false));
        service.add(SCENE, occasion, new FieldDetails(FieldKind.CHOICE, "Lunch", null, "Fisk\nGrönt", false));
        entityManager.flush();
        var fields = beans.of(RegistrationReads.class).fields(occasion);
        as(OFFICIAL);
        Answer page = get(page(occasion));
        String needs = page.html().selectFirst("#field-" + fields.get(1).id()).attr("name");
        String text = page.html().selectFirst("#field-" + fields.get(0).id()).attr("name");
        Answer refused = submit(page(occasion), page, "#register", Map.of(needs, "Vegan"));
        assertThat(refused.html()
                        .select("#field-" + fields.get(0).id() + "-error")
                        .text())
                .contains("Din fråga");
        assertThat(refused.html().select("#field-" + fields.get(1).id()).val()).isEqualTo("Vegan");
        submit(page(occasion), refused, "#register", Map.of(needs, "Vegan", text, "Varför?"));
        as(COORDINATOR);
        String list = get(page(occasion) + "/list").text();
        assertThat(list).contains("Din fråga: Varför?", "Kost: Vegan", "Ottilia");
        as(POLITICIAN);
        assertThat(get(page(occasion) + "/list").status()).isEqualTo(403);
        assertThat(get(page(occasion) + "/list.csv").status()).isEqualTo(403);
        assertThat(get(page(occasion) + "/rules").status()).isEqualTo(403);
        as(COORDINATOR);
        assertThat(get(page(occasion) + "/list.csv").body()).contains("Ottilia", "Vegan");
    }

    @Test
    void aStrangerLearnsNothingOfAnOccasionForMembersAndADraftIsNotThere() {
        long inside = occasion("onsite", "members", DAY);
        rules(inside, RulesDetails.usual(Entrance.MEMBERS));
        as(null);
        assertThat(first(page(inside)).status()).isEqualTo(302);
        as(GUEST);
        assertThat(get(page(inside)).status()).isEqualTo(404);
        as(OFFICIAL);
        assertThat(get(page(inside)).status()).isEqualTo(200);
        entityManager
                .createNativeQuery("update core.occasions set status = 'DRAFT' where id = " + inside)
                .executeUpdate();
        entityManager.clear();
        as(OFFICIAL);
        assertThat(get(page(inside)).status()).isEqualTo(404);
        assertThat(get("/calendar/no-such-thing/registration").status()).isEqualTo(404);
    }

    @Test
    void namesStandInTheListOfThoseOnlyWhoAgreedAndForThoseOnlyWhoComeToo() {
        long occasion = occasionWithSeats(5);
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(ListVisibility.PARTICIPANTS));
        as(OFFICIAL);
        Answer page = get(page(occasion));
        submit(
                page(occasion),
                page,
                "#register",
                Map.of(page.html().selectFirst("#listed").attr("name"), "on"));
        as(POLITICIAN);
        assertThat(get(page(occasion)).text()).doesNotContain("Ottilia");
        submit(page(occasion), get(page(occasion)), "#register", Map.of());
        assertThat(get(page(occasion)).text()).contains("Ottilia");
        as(null);
        assertThat(get(page(occasion)).text()).doesNotContain("Ottilia");
    }

    @Test
    void theOrganiserSetsTheRulesAndWrongNumbersAreSaidBesideTheirField() {
        long occasion = occasion("hybrid");
        as(COORDINATOR);
        String address = page(occasion) + "/rules";
        Answer page = get(address);
        Map<String, String> typed = Map.of(
                "entrance",
                "PUBLIC",
                "list",
                "HIDDEN",
                "onSite",
                "fyra",
                "remote",
                "7",
                "offerHours",
                "0",
                "monthsKept",
                "12",
                "opens",
                "2026-12-10",
                "closes",
                "2026-12-01");
        Answer refused = submit(address, page, "main form.card", typed);
        assertThat(refused.html().select("#onSite-error").text()).isNotEmpty();
        assertThat(refused.html().select("#offerHours-error").text()).isNotEmpty();
        assertThat(refused.html().select("#remote").val()).isEqualTo("7");
        Answer saved = submit(
                address,
                refused,
                "main form.card",
                Map.of(
                        "entrance",
                        "PUBLIC",
                        "list",
                        "HIDDEN",
                        "onSite",
                        "4",
                        "remote",
                        "7",
                        "offerHours",
                        "24",
                        "monthsKept",
                        "12",
                        "reminder",
                        "WEEK"));
        assertThat(saved.text()).contains("Sparat", "Lediga platser på plats: 4.", "Lediga digitala platser: 7.");
        assertThat(saved.html()
                        .select("main a.btn-primary[href=" + page(occasion) + "]")
                        .text())
                .as("one clear button on the page of the occasion")
                .isEqualTo("Anmäl dig");
        RulesDetails details = beans.of(RegistrationReads.class)
                .view(beans.of(RegistrationReads.class).occasion(occasion).orElseThrow())
                .orElseThrow()
                .details();
        assertThat(details.seats()).isEqualTo(new Seats(4, 7));
        assertThat(details.offerHours()).isEqualTo(24);
        assertThat(details.reminders()).containsExactly(ReminderKind.WEEK);
    }

    @Test
    void theListAsksTheDatabaseTheSameNumberOfTimesForOneAndForMany() {
        long occasion = occasionWithSeats(3);
        register(OFFICIAL, occasion);
        as(COORDINATOR);
        String address = page(occasion) + "/list";
        get(address);
        long one = counting(() -> get(address)).statements();
        people(30).forEach(email -> register(email, occasion));
        as(COORDINATOR);
        Counted<Answer> many = counting(() -> get(address));
        assertThat(many.result().html().select("main tbody tr")).hasSizeGreaterThan(20);
        assertThat(many.statements()).isEqualTo(one);
    }

    @Test
    void thePageOfTheOccasionHasOneClearButtonForEachVisitor() {
        long occasion = occasionWithSeats(1);
        beans.found(OccasionPanel.class, beans.of(RegistrationOnOccasion.class));
        String address = "/calendar/" + key(occasion);
        as(OFFICIAL);
        assertThat(get(address)
                        .html()
                        .select("main a.btn-primary[href=" + page(occasion) + "]")
                        .text())
                .isEqualTo("Anmäl dig");
        register(OFFICIAL, occasion);
        assertThat(get(address)
                        .html()
                        .select("main a.btn-primary[href=" + page(occasion) + "]")
                        .text())
                .isEqualTo("Se eller ändra min anmälan");
        as(POLITICIAN);
        assertThat(getInEnglish(address)
                        .html()
                        .select("main a.btn-primary[href=" + page(occasion) + "]")
                        .text())
                .isEqualTo("Join the line");
        as(COORDINATOR);
        assertThat(get(address).html().select("main a[href=" + page(occasion) + "/rules]"))
                .hasSize(1);
    }
}
