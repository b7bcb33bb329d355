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
        return List.of("/themegroups/delaktighet", "/themegroups/strategisk");
    }

    @Override
    protected Map<String, String> holdings() {
        return Map.of(
                "groups",
                "select count(*) from themegroups.theme_groups",
                "discussions",
                "select count(*) from core.discussions d join core.spaces s on s.id = d.space_id"
                        + " where s.owner = 'themegroups'");
    }
}
