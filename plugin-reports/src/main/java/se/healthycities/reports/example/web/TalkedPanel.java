package se.healthycities.reports.example.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.LinkingItem;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** In which meetings an example stood in the programme, as far as the visitor reads them (INV-074). */
class TalkedPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final ArrayList<LinkingItem> items;
    private final LocalDate today;

    TalkedPanel(String id, List<LinkingItem> items, LocalDate today) {
        super(id);
        this.items = new ArrayList<>(items);
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("item", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkingItem> item) {
                LinkingItem row = item.getModelObject();
                boolean english = "en".equals(getLocale().getLanguage()) && row.spaceNameEnglish() != null;
                item.add(new TextHref("meeting", row.address(), row.meeting()));
                item.add(new WebMarkupContainer("cancelled").setVisible(row.cancelled()));
                item.add(new Label(
                        "meta",
                        String.join(
                                " · ",
                                Dates.day(row.day(), today, getLocale()),
                                english ? row.spaceNameEnglish() : row.spaceName(),
                                row.title())));
            }
        });
        setVisible(!items.isEmpty());
    }
}
