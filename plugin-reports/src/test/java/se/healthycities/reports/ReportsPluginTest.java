package se.healthycities.reports;

import java.util.List;
import java.util.Map;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.testkit.PluginContract;

class ReportsPluginTest extends PluginContract {
    @Override
    protected PortalPlugin plugin() {
        return new ReportsPlugin();
    }

    @Override
    protected List<String> samples() {
        return List.of("/reports/reviews/pr-2", "/reports/reviews/pr-2/team");
    }

    @Override
    protected Map<String, String> holdings() {
        return Map.of(
                "reviews",
                "select count(*) from reports.peer_reviews",
                "underWay",
                "select count(*) from reports.peer_reviews"
                        + " where state not in ('DECLINED', 'CLOSED', 'CANCELLED')");
    }
}
