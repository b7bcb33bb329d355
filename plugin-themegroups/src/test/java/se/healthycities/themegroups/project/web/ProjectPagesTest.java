package se.healthycities.themegroups.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Projects and pilots on the home of their group, on pages of their own, and all of them for the coordinator. */
class ProjectPagesTest extends PageTest {
    private static final String PILOTS = "/themegroups/pilot-platskompassen";
    private static final String PILOT = "maja.skissberg@pilotsele.example";
    private static final String OVERVIEW = "/themegroups/projects";

    @Test
    void theOverviewShowsAllPilotsByStatusAndTheDetailsToTheCoordinatorAlone() {
        as(OFFICIAL);
        Answer member = get(OVERVIEW);
        assertThat(member.html().select("table.table-stack td[data-label]"))
                .as("on a phone each cell says what it is")
                .hasSameSizeAs(member.html().select("tbody td"));
        assertThat(member.html().select("tbody tr td:first-child").eachText())
                .startsWith("Pågår")
                .contains("Planeras", "Klart", "Har slutat");
        assertThat(member.text()).contains("Platskompassen på riktiga platser").doesNotContain("Maja Skissberg");
        assertThat(member.text()).doesNotContain("svårt att få med unga");
        assertThat(get(OVERVIEW + ".csv").body()).contains("Pilotsele kommun").doesNotContain("Skissberg");
        as(COORDINATOR);
        assertThat(get(OVERVIEW).text()).contains("Maja Skissberg", "svårt att få med unga");
        assertThat(get(OVERVIEW + ".csv").body()).contains("Maja Skissberg", "Skolan hjälper till");
        Answer finished = get(OVERVIEW + "?status=FINISHED");
        assertThat(finished.html().select("tbody tr")).hasSize(1);
        as(GUEST);
        assertThat(get(OVERVIEW).status()).isEqualTo(403);
    }

    @Test
    void aMemberThatTakesPartFindsThePilotAndTellsOfItsOwnPart() {
        beans.found(GroupPanel.class, new ProjectsOnGroup());
        as(PILOT);
        String address = get(PILOTS)
                .html()
                .selectFirst("section[aria-labelledby=projects] a.item-t")
                .attr("href");
        Answer page = get(address);
        assertThat(page.html().select("section[aria-labelledby=participants] a[href*=members]"))
                .hasSize(1);
        assertThat(page.html().select("section[aria-labelledby=partners] a").text())
                .isEqualTo("Folkhälsomyndigheten");
        assertThat(page.html().select("section[aria-labelledby=questions] li")).hasSize(3);
        String own = page.html()
                .selectFirst("section[aria-labelledby=participants] a[href*=members]")
                .attr("href");
        Answer told =
                submit(own, get(own), "main form", Map.of("experiences", "Nu är **skolan** med.", "status", "RUNNING"));
        assertThat(told.html()
                        .select("section[aria-labelledby=participants] strong")
                        .eachText())
                .contains("skolan");
        String result = page.html().selectFirst("a[href$=results/new]").attr("href");
        Answer wrong = submit(result, get(result), "main form", Map.of("link", "ingen adress", "text", "Sparad"));
        assertThat(wrong.html().select("#called-error").text()).isNotBlank();
        assertThat(wrong.html().select("#link-error").text()).isEqualTo("Skriv en adress som börjar med https://");
        Answer published = submit(
                result,
                get(result),
                "main form",
                Map.of("called", "Rapport", "link", "https://pilotsele.example/rapport"));
        assertThat(published
                        .html()
                        .select("section[aria-labelledby=results] h3")
                        .eachText())
                .contains("Rapport");
    }

    @Test
    void whoHasNoSeatReadsNoProjectAndWhoSitsThereLeadsNone() {
        long project = id("select min(p.id) from themegroups_Project p where p.space.path = :path");
        long foreign = id("select min(p.id) from themegroups_Participation p where p.project.space.path = :path"
                + " and p.organisation.name like 'Testhamn%'");
        as(OFFICIAL);
        assertThat(get(PILOTS + "/project").status()).isEqualTo(403);
        assertThat(get(PILOTS + "/project/" + project).status()).isEqualTo(403);
        as(PILOT);
        assertThat(get(PILOTS + "/project/" + project).status()).isEqualTo(200);
        assertThat(get(PILOTS + "/project/new").status()).isEqualTo(403);
        assertThat(get(PILOTS + "/project/" + project + "/edit").status()).isEqualTo(403);
        assertThat(get(PILOTS + "/project/" + project + "/members/" + foreign).status())
                .isEqualTo(403);
        as(COORDINATOR);
        assertThat(get(PILOTS + "/project/" + project + "/members/" + foreign).status())
                .isEqualTo(200);
        assertThat(get("/themegroups/delaktighet/project/" + project).status()).isEqualTo(404);
        assertThat(get("/themegroups/delaktighet/project/" + project + "/members/" + foreign)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoLeadsBeginsAProjectAndAddsAMember() {
        as(COORDINATOR);
        String address = PILOTS + "/project/new";
        Map<String, String> typed =
                new HashMap<>(Map.of("called", "Trygga stråk", "kind", "PILOT", "text", "Vi prövar."));
        typed.putAll(
                Map.of("from", "2026-11-01", "to", "", "questions", "Går fler?\nVem saknas?", "partners", "Byalaget"));
        Answer made = submit(address, get(address), "main form", typed);
        assertThat(made.html().select("h1").text()).isEqualTo("Trygga stråk");
        assertThat(made.html().select("section[aria-labelledby=questions] li")).hasSize(2);
        String add = made.html().selectFirst("a[href$=members/new]").attr("href");
        Answer page = get(add);
        Answer missing = submit(add, page, "main form", Map.of("status", "PLANNED"));
        assertThat(missing.html().select("#member-error").text()).isNotBlank();
        String member = page.html()
                .selectFirst("select[name=member] option:contains(Luleå)")
                .attr("value");
        Answer added = submit(add, page, "main form", Map.of("member", member, "status", "PLANNED"));
        assertThat(added.html()
                        .select("section[aria-labelledby=participants] a.item-t")
                        .text())
                .isEqualTo("Luleå kommun");
    }

    @Test
    void hundredTimesAsManyPilotsTakeNoStatementMore() {
        as(COORDINATOR);
        get(OVERVIEW);
        long few = counting(() -> get(OVERVIEW)).statements();
        entityManager
                .createNativeQuery("insert into themegroups.projects (space_id, kind, name, text, html, questions,"
                        + " valid_from, version, changed_by, changed_at, request_key) select space_id, kind, name || n, text,"
                        + " html, questions, valid_from, 1, changed_by, changed_at, gen_random_uuid()"
                        + " from themegroups.projects, generate_series(1, 100) n")
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into themegroups.participations (project_id, organisation_id, status,"
                        + " experiences, html, version, changed_at) select p.id, o.id, 'RUNNING', '', '', 1, now()"
                        + " from themegroups.projects p cross join lateral"
                        + " (select id from core.organisations order by id limit 4) o on conflict do nothing")
                .executeUpdate();
        Counted<Answer> many = counting(() -> get(OVERVIEW));
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(many.result().html().select("a[href*=before]")).hasSize(1);
        assertThat(get(OVERVIEW + ".csv").body().lines().count()).isGreaterThan(1000);
    }

    private long id(String query) {
        return entityManager
                .createQuery(query, Long.class)
                .setParameter("path", PILOTS.substring(1))
                .getSingleResult();
    }
}
