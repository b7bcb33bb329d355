package se.healthycities.crossingborders.series.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.crossingborders.series.SeriesRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Series as lines of a list: how many parts are done, when the next one is, who arranges it together with the network. */
class SeriesRows extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<SeriesRow> rows;

    SeriesRows(String id, List<SeriesRow> rows) {
        super(id);
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeriesRow> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<SeriesRow> item, SeriesRow row) {
        WebMarkupContainer kind = new WebMarkupContainer("kind");
        kind.add(AttributeModifier.replace("class", row.archived() ? "kind kind-plain" : "kind kind-sun"));
        String icon = row.archived() ? "bi bi-collection-play" : "bi bi-broadcast";
        kind.add(new WebMarkupContainer("icon").add(AttributeModifier.replace("class", icon)));
        item.add(kind);
        item.add(new TextHref("title", Addresses.space(row.path()), row.title(getLocale())));
        item.add(new Label("meta", meta(row)));
        item.add(new Label("open", getString("open")).setVisible(row.open() > 0));
        item.add(new Label("year", row.year()).setVisible(row.open() == 0));
    }

    private String meta(SeriesRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(
                row.known()
                        ? getString("held")
                                .replace("{0}", String.valueOf(row.held()))
                                .replace("{1}", String.valueOf(row.parts()))
                        : getString("unknown"));
        if (row.next() != null) {
            parts.add(getString("next").replace("{0}", Dates.day(row.next(), today.date(), getLocale())));
        }
        if (row.coOrganisers() != null) {
            parts.add(getString("with").replace("{0}", row.coOrganisers()));
        }
        return String.join(" · ", parts);
    }
}
