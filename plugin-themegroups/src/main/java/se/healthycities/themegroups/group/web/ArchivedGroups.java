package se.healthycities.themegroups.group.web;

import java.util.List;
import java.util.Locale;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.group.GroupRow;
import se.healthycities.themegroups.group.ListedGroup;

/** Groups whose work is done, as lines: what they were for, when they ended and what can be read there. */
class ArchivedGroups extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<ListedGroup> groups;

    ArchivedGroups(String id, List<ListedGroup> groups) {
        super(id);
        this.groups = groups;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("group", groups) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ListedGroup> item) {
                fill(item, item.getModelObject().group(), getLocale());
            }
        });
    }

    private void fill(ListItem<ListedGroup> item, GroupRow group, Locale language) {
        item.add(KindIcon.archived("icon"));
        item.add(new TextHref("name", Addresses.space(group.path()), group.name(language)));
        WebMarkupContainer unread = new WebMarkupContainer("new");
        unread.add(new Label("count", group.unread()));
        item.add(unread.setVisible(group.unread() > 0));
        item.add(new Label("aim", group.result().isEmpty() ? group.aim(language) : group.result()));
        String ended = getString("ended").replace("{0}", Dates.day(group.closedOn(), language));
        String discussions = Texts.count(ArchivedGroups.class, "discussions", language, group.discussions());
        String files = Texts.count(ArchivedGroups.class, "files", language, group.files());
        item.add(new Label("meta", String.join(" · ", ended, discussions, files)));
    }
}
