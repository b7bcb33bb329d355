package se.healthycities.portal.calendar.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.DraftRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Occasions that wait to be published, for those who lead them. */
class DraftRows extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<DraftRow> drafts;

    DraftRows(String id, List<DraftRow> drafts) {
        super(id);
        this.drafts = drafts;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("draft", drafts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DraftRow> item) {
                DraftRow draft = item.getModelObject();
                item.add(new TextHref("link", Addresses.occasion(draft.key()), draft.title()));
                item.add(new Label("day", Dates.day(draft.firstDay(), getLocale())));
            }
        });
        setVisible(!drafts.isEmpty());
    }
}
