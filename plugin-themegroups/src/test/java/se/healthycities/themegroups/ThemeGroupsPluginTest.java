package se.healthycities.themegroups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.testkit.PluginContract;

class ThemeGroupsPluginTest extends PluginContract {
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String PILOTS = "/themegroups/pilot-platskompassen";
    private static final String PLANNING = "/themegroups/planering";

    @Override
    protected PortalPlugin plugin() {
        return new ThemeGroupsPlugin();
    }

    @Override
    protected List<String> samples() {
        long area = id("select min(a.id) from themegroups_FocusArea a where a.space.path = :path", GROUP);
        long project = id("select min(p.id) from themegroups_Project p where p.space.path = :path", PILOTS);
        long part = id(
                "select min(p.id) from themegroups_Participation p where p.project.space.path = :path"
                        + " and p.organisation.name like 'Pilotsele%'",
                PILOTS);
        return List.of(
                GROUP,
                "/themegroups/strategisk",
                GROUP + "/focus/" + area,
                GROUP + "/focus/" + area + "/edit",
                PILOTS + "/project/" + project,
                PILOTS + "/project/" + project + "/edit",
                PILOTS + "/project/" + project + "/members/new",
                PILOTS + "/project/" + project + "/members/" + part,
                PILOTS + "/project/" + project + "/results/new",
                PLANNING + "/visits/x-stadsvandring",
                PLANNING + "/visits/x-stadsvandring/edit",
                "/themegroups/join/nothing",
                "/themegroups/ask/1",
                "/themegroups/ask/answer/planted-word",
                "/themegroups/answers/1",
                "/themegroups/answers/keep/" + talk());
    }

    /** A discussion of the strategic group. */
    private Object talk() {
        return entityManager
                .createNativeQuery("select min(d.id) from core.discussions d join core.spaces s on s.id = d.space_id"
                        + " where s.path = 'themegroups/strategisk'")
                .getSingleResult();
    }

    private long id(String query, String home) {
        return entityManager
                .createQuery(query, Long.class)
                .setParameter("path", home.substring(1))
                .getSingleResult();
    }

    @Override
    protected Map<String, String> holdings() {
        Map<String, String> holdings = new LinkedHashMap<>();
        holdings.put("groups", "select count(*) from themegroups.theme_groups");
        holdings.put("questions", "select count(*) from themegroups.questions");
        holdings.put("answers", "select count(*) from themegroups.kept_answers");
        holdings.put(
                "discussions",
                "select count(*) from core.discussions d join core.spaces s on s.id = d.space_id"
                        + " where s.owner = 'themegroups'");
        holdings.put("focusAreas", "select count(*) from themegroups.focus_areas");
        holdings.put("projects", "select count(*) from themegroups.projects");
        holdings.put("visits", "select count(*) from themegroups.study_visits");
        holdings.put("reflections", "select count(*) from themegroups.reflections");
        return holdings;
    }
}
