package se.healthycities.portal.web.component;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.DiscussionRow;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;

/** Discussions as lines of a list: who wrote last, how much is new, where it stands. Lives in a {@link ReadForm}. */
public class DiscussionRows extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<DiscussionRow> rows;
    private final boolean named;

    /** @param named true to name the space of each discussion */
    public DiscussionRows(String id, List<DiscussionRow> rows, boolean named) {
        super(id);
        this.rows = rows;
        this.named = named;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DiscussionRow> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<DiscussionRow> item, DiscussionRow row) {
        if (row.unread() > 0) {
            item.add(AttributeModifier.append("class", "item-unread"));
        }
        item.add(new Avatar("initials", row.lastPerson()));
        item.add(new TextHref("title", Addresses.discussion(row.spacePath(), row.id(), row.title()), row.title()));
        WebMarkupContainer fresh = new WebMarkupContainer("new");
        fresh.add(new Label("count", row.unread()));
        item.add(fresh.setVisible(row.unread() > 0));
        item.add(new WebMarkupContainer("read")
                .add(AttributeModifier.replace("value", row.id()))
                .add(AttributeModifier.replace(
                        "aria-label", getString("discussionRows.read").replace("{0}", row.title())))
                .setVisible(row.unread() > 0));
        boolean english = "en".equals(getLocale().getLanguage()) && row.spaceNameEnglish() != null;
        String space = english ? row.spaceNameEnglish() : row.spaceName();
        String posts = getString(row.posts() == 1 ? "discussionRows.post" : "discussionRows.posts")
                .replace("{0}", String.valueOf(row.posts()));
        String when = Dates.moment(row.lastPostAt(), today.date(), getLocale());
        String who = row.lastPerson() + ", " + row.lastOrganisation();
        item.add(new Label("meta", String.join(" · ", named ? space : posts, who, when)));
        item.add(new Label("summary", row.summary()).setVisible(row.summary() != null));
        item.add(new Label("state", getString("discussion." + row.state()))
                .add(AttributeModifier.replace("class", row.state() == DiscussionState.OPEN ? "tag" : "tag tag-sky")));
    }
}
