package se.healthycities.crossingborders;

import java.util.List;
import java.util.Map;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.testkit.PluginContract;

class CrossingBordersPluginTest extends PluginContract {
    @Override
    protected PortalPlugin plugin() {
        return new CrossingBordersPlugin();
    }

    @Override
    protected List<String> samples() {
        return List.of("/crossingborders/cb-2026");
    }

    @Override
    protected Map<String, String> holdings() {
        return Map.of(
                "series", "select count(*) from crossingborders.series",
                "seminars", "select count(*) from core.occasions where owner = 'crossingborders'");
    }
}
