package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.file.DownloadRow;
import se.healthycities.portal.file.FileListReads;
import se.healthycities.portal.web.component.Dates;

/** How often each organisation took the file along, month by month; who it was is kept nowhere (E8). */
class DownloadsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;

    @Inject
    private FileListReads files;

    private final long file;

    DownloadsPanel(String id, long file) {
        super(id);
        this.file = file;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<DownloadRow> rows = files.downloads(file, MOST);
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DownloadRow> item) {
                DownloadRow row = item.getModelObject();
                item.add(new Label("organisation", row.organisation()));
                item.add(new Label("month", Dates.month(row.month(), getLocale())));
                item.add(new Label("downloads", Dates.number(row.downloads(), getLocale())));
            }
        });
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
    }
}
