package se.healthycities.portal.season.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Texts;

/** The search form above the list of spaces: which plugin, which season, and words of the name. */
class StatesFilter extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;

    StatesFilter(String id, List<SeasonRow> tree, PluginId plugin, SeasonRow season, String words) {
        super(id);
        List<PluginId> plugins =
                SpaceStatesPage.plugins().stream().map(PortalPlugin::id).toList();
        add(new ListView<>("plugin", plugins) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PluginId> item) {
                PluginId each = item.getModelObject();
                Class<?> owner =
                        PluginRegistry.installed().find(each).orElseThrow().getClass();
                option(item, each.value(), Texts.get(owner, "name", getLocale()), each.equals(plugin));
            }
        });
        add(new ListView<>("season", tree) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeasonRow> item) {
                SeasonRow each = item.getModelObject();
                option(item, each.key(), each.name(getLocale()), each.equals(season));
            }
        });
        add(SwitchPanel.hidden("name", words));
    }

    private static void option(ListItem<?> item, String value, String text, boolean chosen) {
        item.add(AttributeModifier.replace("value", value));
        if (chosen) {
            item.add(AttributeModifier.replace("selected", "selected"));
        }
        item.add(new Label("text", text).setRenderBodyOnly(true));
    }
}
