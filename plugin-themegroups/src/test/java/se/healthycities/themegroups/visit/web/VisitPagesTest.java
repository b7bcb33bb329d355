package se.healthycities.themegroups.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.web.OccasionPanel;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.group.web.GroupPanel;
import se.healthycities.themegroups.visit.ReflectionNotices;

/** Study visits: where one meets, and what those who came along take home (INV-081, INV-088). */
class VisitPagesTest extends PageTest {
    private static final String GROUP = "/themegroups/planering";
    private static final String HELD = GROUP + "/visits/x-stadsvandring";
    private static final String COMING = GROUP + "/visits/x-arkitektkontor";
    private static final String CONVENOR = "pelle.ovningsjo@helsingborg.example";
    private static final String WALKER = "rut.prototypsson@malmo.example";

    @Test
    void theHomeAndTheOccasionSayWhereOneMeetsAndWhatItGave() {
        beans.found(GroupPanel.class, new VisitsOnGroup());
        beans.found(OccasionPanel.class, new VisitOnOccasion());
        as(OFFICIAL);
        assertThat(get(GROUP)
                        .html()
                        .select("section[aria-labelledby=visits] a.item-t")
                        .eachText())
                .containsExactly("Studiebesök med arbetsdag hos ett arkitektkontor", "Normkritisk stadsvandring");
        Answer occasion = get("/calendar/x-stadsvandring");
        assertThat(occasion.html()
                        .select("section[aria-labelledby=visit] ol li")
                        .eachText())
                .hasSize(4)
                .startsWith("Stationen: vem känner sig trygg här?");
        assertThat(occasion.text()).contains("Knutpunktens södra utgång", "Bra skor", "Pelle Övningsjö");
        Answer page = get(HELD);
        assertThat(page.html().select("section[aria-labelledby=reflections] li.item"))
                .hasSize(3);
        assertThat(page.text()).contains("Rut Prototypsson", "för vem");
    }

    @Test
    void whoCameAlongWritesOneTextAndChangesItAlone() {
        as(WALKER);
        Answer page = get(HELD);
        assertThat(page.html().select("textarea[name=text]").text()).contains("bänkarna");
        Answer saved = submit(HELD, page, "main form", Map.of("text", "Nu med **egna ord**."));
        assertThat(saved.html().select("section[aria-labelledby=reflections] li.item"))
                .hasSize(3);
        assertThat(saved.html()
                        .select("section[aria-labelledby=reflections] strong")
                        .eachText())
                .contains("egna ord");
        Answer late = submit(HELD, page, "main form", Map.of("text", "Från en gammal flik"));
        assertThat(late.html().select("#text-error").text()).contains("har ändrats");
        assertThat(late.html().select("textarea[name=text]").text()).isEqualTo("Från en gammal flik");
        assertThat(late.html()
                        .select("section[aria-labelledby=reflections] strong")
                        .eachText())
                .contains("egna ord");
        Answer empty = submit(HELD, saved, "main form", Map.of("text", ""));
        assertThat(empty.html().select("#text-error").text()).isNotBlank();
    }

    @Test
    void aNewTextIsToldToThoseWhoSitInTheGroup() {
        as(CONVENOR);
        submit(HELD, get(HELD), "main form", Map.of("text", "Vi gör om rutten."));
        entityManager.flush();
        Object[] fact = (Object[]) entityManager
                .createNativeQuery("select subject, space_id from core.facts where kind = 'ReflectionWritten'")
                .getSingleResult();
        long subject = ((Number) fact[0]).longValue();
        ReflectionNotices notices = beans.of(ReflectionNotices.class);
        Digest.Reach reach = notices.reach(
                "reflection", new Digest.Told("ReflectionWritten", subject, ((Number) fact[1]).longValue(), null));
        assertThat(reach.people()).contains(person(WALKER)).doesNotContain(person(POLITICIAN));
        assertThat(notices.items("reflection", person(WALKER), List.of(subject), Locale.ENGLISH))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("Vi gör om rutten."));
        assertThat(notices.items("reflection", person(POLITICIAN), List.of(subject), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void beforeItsDayAndWithoutHavingComeNobodyWrites() {
        as(WALKER);
        assertThat(get(COMING).html().select("main form[method=post]")).isEmpty();
        as(COORDINATOR);
        assertThat(get(HELD).html().select("main form[method=post]")).isEmpty();
        as(WALKER);
        Form form = Form.of(HELD, get(HELD).html().selectFirst("main form"));
        as(POLITICIAN);
        assertThat(get(HELD).status()).isEqualTo(403);
        assertThat(send(form, Map.of("text", "Nej")).status()).isEqualTo(403);
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        as(WALKER);
        assertThat(get(HELD).html().select("main form[method=post]")).isEmpty();
        Answer refused = send(form, Map.of("text", "Skrivet för sent"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Skrivet för sent");
    }

    @Test
    void whereOneHadToRegisterOnlyThoseWhoDidCameAlong() {
        entityManager
                .createNativeQuery("insert into core.registration_rules (occasion_id, entrance, offer_hours, list,"
                        + " months_kept, reminders) select id, 'SPACE', 48, 'PARTICIPANTS', 24, '' from core.occasions"
                        + " where key = 'x-stadsvandring'")
                .executeUpdate();
        as(WALKER);
        assertThat(get(HELD).html().select("main form[method=post]")).isEmpty();
        as(CONVENOR);
        assertThat(get(HELD).html().select("main form[method=post]")).hasSize(1);
    }

    @Test
    void whoLeadsSaysWhereOneMeetsAndOpensTheRegistrationForSoMany() {
        as(CONVENOR);
        String edit = COMING + "/edit";
        Answer opened = get(edit);
        Answer wrong = submit(edit, opened, "main form", Map.of("point", "", "route", "Torget", "most", "0"));
        assertThat(wrong.html().select("#point-error").text()).isNotBlank();
        assertThat(wrong.html().select("#most-error").text()).isNotBlank();
        assertThat(wrong.html().select("textarea[name=route]").text()).isEqualTo("Torget");
        Answer saved =
                submit(edit, opened, "main form", Map.of("point", "Fontänen", "route", "Torget\nHamnen", "most", "12"));
        assertThat(saved.html().select("dl.facts ol li").eachText()).containsExactly("Torget", "Hamnen");
        entityManager.flush();
        assertThat(entityManager
                        .createNativeQuery("select seats_on_site from core.registration_rules r join core.occasions o"
                                + " on o.id = r.occasion_id where o.key = 'x-arkitektkontor'")
                        .getResultList())
                .containsExactly(12);
        Answer late = submit(edit, opened, "main form", Map.of("point", "Hamnen"));
        assertThat(late.html().select("section[aria-labelledby=stored]").text()).contains("Fontänen");
        as(OFFICIAL);
        assertThat(get(edit).status()).isEqualTo(403);
        assertThat(get("/themegroups/delaktighet/visits/x-stadsvandring").status())
                .isEqualTo(404);
        assertThat(get(GROUP + "/visits/x-planering-1").status()).isEqualTo(404);
    }

    private long person(String email) {
        return entityManager
                .createQuery("select p.id from Person p where p.email = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
