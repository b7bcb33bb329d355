package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.TextHref;

/** The pages of seasons and modules, one beside the other; each visitor sees those that open. */
class AdministrationTabs extends Panel {
    private static final long serialVersionUID = 1L;
    private static final List<Tab> TABS = List.of(
            new Tab("modules", SeasonsPage.ADDRESS, Access.ADMINISTER),
            new Tab("spaces", SpaceStatesPage.ADDRESS, Access.COORDINATE),
            new Tab("rollover", RollOverPage.ADDRESS, Access.ADMINISTER),
            new Tab("tree", SeasonTreePage.ADDRESS, Access.ADMINISTER),
            new Tab("packages", PackagesPage.ADDRESS, Access.ADMINISTER));

    @Inject
    private Gate gate;

    private final String here;

    AdministrationTabs(String id, String here) {
        super(id);
        this.here = here;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(AttributeModifier.replace("aria-label", getString("administrationTabs.label")));
        List<Tab> open = TABS.stream()
                .filter(tab -> gate.permits(Scene.PORTAL, tab.access()))
                .toList();
        add(new ListView<>("tab", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tab> item) {
                Tab tab = item.getModelObject();
                TextHref link = new TextHref("to", tab.address(), getString("administrationTabs." + tab.key()));
                if (tab.address().equals(here)) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        });
    }

    /** A page of seasons and modules. */
    private record Tab(String key, String address, Access access) implements Serializable {}
}
