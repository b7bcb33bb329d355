package se.healthycities.portal.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.layout.PortalPage.Crumb;

/** What lies above a space: the module that owns it, where that has a page, and the space to which it belongs. */
final class SpaceTrail {
    private SpaceTrail() {}

    /** @return a list that may be added to */
    static List<Crumb> above(PluginId owner, Standing standing, Locale language) {
        List<Crumb> trail = new ArrayList<>();
        if (!owner.url().isEmpty()) {
            PluginRegistry.installed()
                    .find(owner)
                    .ifPresent(plugin ->
                            trail.add(new Crumb(Texts.get(plugin.getClass(), "name", language), "/" + owner.url())));
        }
        if (standing.parent() != null) {
            trail.add(new Crumb(standing.parentName(language), Addresses.space(standing.parent())));
        }
        return trail;
    }
}
