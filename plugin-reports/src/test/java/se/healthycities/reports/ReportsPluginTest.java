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
        return List.of(
                "/reports/reviews/pr-2",
                "/reports/reviews/pr-2/team",
                "/reports/examples/1",
                "/reports/examples/1/edit",
                "/reports/examples/1/history");
    }

    @Override
    protected Map<String, String> holdings() {
        return Map.of(
                "reviews",
                "select count(*) from reports.peer_reviews",
                "underWay",
                "select count(*) from reports.peer_reviews" + " where state not in ('DECLINED', 'CLOSED', 'CANCELLED')",
                "examples",
                "select count(*) from reports.examples where state = 'PUBLISHED'",
                "adoptions",
                "select count(*) from reports.example_adoptions where withdrawn_at is null");
    }
}
