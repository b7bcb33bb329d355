package se.healthycities.themegroups.focus.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusRow;

/** Focus areas as lines: their names, how long they last, and how much belongs to them. */
class FocusLines extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<FocusRow> rows;
    private final LocalDate today;

    FocusLines(String id, List<FocusRow> rows, LocalDate today) {
        super(id);
        this.rows = rows;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("area", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FocusRow> item) {
                FocusRow row = item.getModelObject();
                String name = row.name(getLocale());
                item.add(new TextHref("name", FocusAddresses.one(row.path(), row.id(), row.name()), name));
                item.add(new WebMarkupContainer("main").setVisible(row.main() && row.current(today)));
                String period = FocusWords.period(row.from(), row.to(), today, getLocale());
                String tags = row.tags() == 0
                        ? ""
                        : " · " + Texts.count(FocusLines.class, "focusLines.tags", getLocale(), row.tags());
                item.add(new Label("meta", period + tags));
            }
        });
        setVisible(!rows.isEmpty());
    }
}
