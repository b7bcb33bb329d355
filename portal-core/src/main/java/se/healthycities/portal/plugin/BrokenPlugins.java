package se.healthycities.portal.plugin;

import java.util.List;

/** Plugins that break a rule; the message lists every fault of every plugin, and the deployment stops with it. */
public class BrokenPlugins extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenPlugins(List<String> faults) {
        super("CONFIGURATION: " + faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the plugins: "
                + String.join(" | ", faults));
    }
}
