package se.healthycities.themegroups;

import java.util.List;
import java.util.Map;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.testkit.PluginContract;

class ThemeGroupsPluginTest extends PluginContract {
    @Override
    protected PortalPlugin plugin() {
        return new ThemeGroupsPlugin();
    }

    @Override
    protected List<String> samples() {
        return List.of(
                "/themegroups/delaktighet",
                "/themegroups/strategisk",
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

    @Override
    protected Map<String, String> holdings() {
        return Map.of(
                "groups",
                "select count(*) from themegroups.theme_groups",
                "questions",
                "select count(*) from themegroups.questions",
                "answers",
                "select count(*) from themegroups.kept_answers",
                "discussions",
                "select count(*) from core.discussions d join core.spaces s on s.id = d.space_id"
                        + " where s.owner = 'themegroups'");
    }
}
