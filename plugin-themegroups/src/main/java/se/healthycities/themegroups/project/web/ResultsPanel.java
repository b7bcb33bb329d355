package se.healthycities.themegroups.project.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectRow;
import se.healthycities.themegroups.project.ResultRow;

/** What came of a project: texts, files of the group, pages elsewhere. */
class ResultsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final ProjectRow project;
    private final List<ResultRow> rows;
    private final boolean writes;

    ResultsPanel(String id, ProjectRow project, List<ResultRow> rows, boolean writes) {
        super(id);
        this.project = project;
        this.rows = rows;
        this.writes = writes;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ResultRow> item) {
                ResultRow row = item.getModelObject();
                item.setMarkupId("result-" + row.id()).setOutputMarkupId(true);
                item.add(new Label("name", row.title()));
                String day = Dates.day(Today.day(row.writtenAt()), getLocale());
                item.add(new Label("meta", row.person() + ", " + row.organisation() + " · " + day));
                item.add(new Label("html", row.html())
                        .setEscapeModelStrings(false)
                        .setVisible(!row.html().isEmpty()));
                boolean file = row.file() != null;
                String address = file ? Addresses.filePage(row.path(), row.file(), row.fileName()) : "";
                item.add(new TextHref("file", address, file ? row.fileName() : "").setVisible(file));
                boolean link = row.link() != null;
                item.add(new TextHref("link", link ? row.link() : "", link ? row.link() : "").setVisible(link));
            }
        });
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Href("publish", ProjectAddresses.newResult(project.path(), project.id())).setVisible(writes));
    }
}
