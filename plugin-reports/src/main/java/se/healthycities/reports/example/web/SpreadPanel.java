package se.healthycities.reports.example.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.example.AdoptionRow;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.example.Spread;

/** How an example went from member to member, such as Helsingborg → Luleå, and where one says "we adopted this" (INV-168). */
class SpreadPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final Spread spread;
    private final ExampleView example;
    private final boolean acts;

    /** @param acts false where nothing can be written */
    SpreadPanel(String id, Spread spread, ExampleView example, boolean acts) {
        super(id);
        this.spread = spread;
        this.example = example;
        this.acts = acts;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<AdoptionRow> rows = spread.along();
        add(new ListView<>("step", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AdoptionRow> item) {
                fill(item, item.getModelObject());
            }
        });
        AdoptPanel adopt = new AdoptPanel("adopt", spread, example, acts);
        add(adopt, new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        setVisible(!rows.isEmpty() || adopt.isVisible());
    }

    private void fill(ListItem<AdoptionRow> item, AdoptionRow row) {
        item.add(new Label("from", row.from()), new Label("to", row.to()));
        item.add(link("example", row.example(), row.title(), row.opens()));
        item.add(link("own", row.own(), row.ownTitle(), row.ownOpens()));
        item.add(new Label("year", String.valueOf(Today.day(row.at()).getYear())));
        item.add(new Label("words", row.words()).setVisible(!row.words().isEmpty()));
    }

    /** Nothing for this example itself, for one that is withdrawn, and where nothing is told. */
    private TextHref link(String id, Long other, String title, boolean opens) {
        boolean shown = opens && !example.id().equals(other);
        String address = shown ? ExampleAddresses.one(other, title) : "";
        return (TextHref) new TextHref(id, address, shown ? title : "").setVisible(shown);
    }
}
