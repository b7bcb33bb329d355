package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.ask.web.ThreadPanels;
import se.healthycities.themegroups.focus.web.FocusOnGroup;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.international.web.InternationalOnGroup;
import se.healthycities.themegroups.invitation.web.InvitingOnGroup;
import se.healthycities.themegroups.meeting.web.NextMeeting;
import se.healthycities.themegroups.project.web.ProjectsOnGroup;
import se.healthycities.themegroups.strategic.web.RepresentationPanels;
import se.healthycities.themegroups.visit.web.VisitsOnGroup;

/** What the features of the plugin show together on the home of a group. */
class HomePanelsTest extends PageTest {
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String GROUP = "/themegroups/delaktighet";

    @BeforeEach
    void allPanels() {
        beans.found(
                GroupPanel.class,
                new InvitingOnGroup(),
                new VisitsOnGroup(),
                new ProjectsOnGroup(),
                new FocusOnGroup(),
                new InternationalOnGroup(),
                new WorkingGroups(),
                new NextMeeting(),
                beans.of(RepresentationPanels.class),
                beans.of(ThreadPanels.class));
    }

    @Test
    void theHomeAsksTheDatabaseNothingTwice() {
        asksNothingTwice(GROUP, 12);
        asksNothingTwice("/themegroups/strategisk", 15);
    }

    @Test
    void hundredTimesAsMuchOnTheHomeTakesNoStatementMore() {
        as(CONVENOR);
        get(GROUP);
        long few = counting(() -> get(GROUP)).statements();
        sql(
                "insert into themegroups.focus_areas (space_id, name, text, html, valid_from, main, place, version,"
                        + " changed_by, changed_at, request_key) select space_id, name || n, text, html, valid_from, false, place,"
                        + " 1, changed_by, changed_at, gen_random_uuid() from themegroups.focus_areas, generate_series(1, 100) n");
        sql("insert into themegroups.projects (space_id, kind, name, text, html, questions, valid_from, version,"
                + " changed_by, changed_at, request_key) select space_id, kind, name || n, text, html, questions,"
                + " valid_from, 1, changed_by, changed_at, gen_random_uuid()"
                + " from themegroups.projects, generate_series(1, 100) n");
        assertThat(counting(() -> get(GROUP)).statements()).isEqualTo(few);
        System.out.println("SQL statements of a group's page with all panels: " + few);
    }

    @Test
    void whoLeadsIsOfferedTheFormsAndNobodyElseNorInAQuietSeason() {
        as(CONVENOR);
        assertThat(get(GROUP)
                        .html()
                        .select("main a[href$=/invite], main a[href$=/focus/new], main a[href$=/series/new]"))
                .hasSize(3);
        as(OFFICIAL);
        assertThat(get(GROUP).html().select("main a[href$=/invite], main a[href$=/focus/new]"))
                .isEmpty();
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        as(CONVENOR);
        Answer quiet = get(GROUP);
        assertThat(quiet.html().select("section[aria-labelledby=focus]")).hasSize(1);
        assertThat(quiet.html().select("main a[href$=/invite], main a[href$=/focus/new], main a[href$=/project/new]"))
                .isEmpty();
    }

    @Test
    void whoHasNoSeatSeesWhatTheGroupWorksOnAndNeitherItsProjectsNorItsVisits() {
        as(POLITICIAN);
        Answer home = get(GROUP);
        assertThat(home.html().select("section[aria-labelledby=focus]")).hasSize(1);
        assertThat(home.html().select("section[aria-labelledby=projects], section[aria-labelledby=visits]"))
                .isEmpty();
        assertThat(getInEnglish(GROUP)
                        .html()
                        .select("section[aria-labelledby=focus] a.item-t")
                        .text())
                .isEqualTo("Children and young people in dialogue");
    }

    private void asksNothingTwice(String group, int most) {
        as(CONVENOR);
        get(group);
        long statements = counting(() -> get(group)).statements();
        Statistics asked = database.sessions().getStatistics();
        assertThat(asked.getQueries())
                .isNotEmpty()
                .allMatch(query -> asked.getQueryStatistics(query).getExecutionCount() <= 1);
        assertThat(statements).as(group).isLessThanOrEqualTo(most);
    }

    private void sql(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }
}
