package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.group.GroupReads;
import se.healthycities.themegroups.group.MyGroupRow;
import se.healthycities.themegroups.group.ThemeGroup;

/** On the dashboard: the groups in which one holds a seat, and how much is new in each. */
public class MyGroupsCard extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupReads groups;

    @Inject
    private Visitors visitors;

    public MyGroupsCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<MyGroupRow> mine = groups.mine(visitors.current());
        add(new Href("all", "/" + ThemeGroup.PLUGIN.url()));
        WebMarkupContainer list = new WebMarkupContainer("list");
        list.add(new ListView<>("group", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MyGroupRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(list.setVisible(!mine.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(mine.isEmpty()));
    }

    private void fill(ListItem<MyGroupRow> item, MyGroupRow group) {
        if (group.unread() > 0) {
            item.add(AttributeModifier.append("class", "item-unread"));
        }
        item.add(new KindIcon("icon", group.kind()));
        item.add(new TextHref("name", Addresses.space(group.path()), group.name(getLocale())));
        WebMarkupContainer unread = new WebMarkupContainer("new");
        unread.add(new Label("count", group.unread()));
        unread.add(new Label("words", " " + getString(group.unread() == 1 ? "new.one" : "new.many")));
        item.add(unread.setVisible(group.unread() > 0));
        item.add(new Label("role", getString("role." + group.role())));
    }
}
