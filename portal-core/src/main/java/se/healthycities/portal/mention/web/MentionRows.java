package se.healthycities.portal.mention.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.mention.MentionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Posts that mention the reader, as lines of a list; each leads to its post wherever that is. */
class MentionRows extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<MentionRow> rows;

    MentionRows(String id, List<MentionRow> rows) {
        super(id);
        this.rows = List.copyOf(rows);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MentionRow> item) {
                MentionRow row = item.getModelObject();
                if (row.unread()) {
                    item.add(AttributeModifier.append("class", "item-unread"));
                }
                item.add(new Avatar("initials", row.person()));
                item.add(new TextHref("title", Addresses.post(row.post()), row.discussion()));
                item.add(new WebMarkupContainer("new").setVisible(row.unread()));
                item.add(new Label("words", row.words()));
                String when = Dates.moment(row.writtenAt(), today.date(), getLocale());
                String who = row.person() + ", " + row.organisation();
                item.add(new Label("meta", String.join(" · ", row.space(getLocale()), who, when)));
            }
        });
    }
}
