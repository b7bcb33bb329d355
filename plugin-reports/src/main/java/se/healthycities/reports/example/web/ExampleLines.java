package se.healthycities.reports.example.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleRow;
import se.healthycities.reports.example.ExampleTexts;

/** Examples in a list: whose they are, what about, how far they have come, and which nobody has looked at for long. */
class ExampleLines extends Panel {
    private static final long serialVersionUID = 1L;

    private final ArrayList<ExampleRow> rows;
    private final HashMap<String, String> themes;
    private final LocalDate today;

    /** @param themes the names of themes by their keys */
    ExampleLines(String id, List<ExampleRow> rows, Map<String, String> themes, LocalDate today) {
        super(id);
        this.rows = new ArrayList<>(rows);
        this.themes = new HashMap<>(themes);
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ExampleRow> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<ExampleRow> item, ExampleRow row) {
        item.add(new TextHref("link", ExampleAddresses.one(row.id(), row.title()), row.title()));
        item.add(new Label(
                "meta",
                Stream.of(
                                row.organisation(),
                                themes.getOrDefault(row.theme(), row.theme()),
                                row.since() == null ? "" : row.since().toString(),
                                ExampleTexts.evidence(row.evidence(), getLocale()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "))));
        String progress = ExampleTexts.progress(row.progress(), getLocale());
        item.add(new Label("progress", progress).setVisible(!progress.isEmpty()));
        item.add(new Label(
                        "adopted",
                        getString(row.adopted() == 1 ? "exampleLines.adoptedOnce" : "exampleLines.adopted")
                                .replace("{0}", String.valueOf(row.adopted())))
                .setVisible(row.adopted() > 0));
        item.add(new WebMarkupContainer("old").setVisible(row.old(today)));
    }
}
