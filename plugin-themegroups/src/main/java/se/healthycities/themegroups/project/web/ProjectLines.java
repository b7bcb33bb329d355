package se.healthycities.themegroups.project.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.focus.web.FocusWords;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectRow;

/** Projects as lines: their names, how long they last, and how many members take part. */
class ProjectLines extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<ProjectRow> rows;
    private final LocalDate today;

    ProjectLines(String id, List<ProjectRow> rows, LocalDate today) {
        super(id);
        this.rows = rows;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("project", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ProjectRow> item) {
                ProjectRow row = item.getModelObject();
                item.add(new TextHref("name", ProjectAddresses.one(row.path(), row.id(), row.name()), row.name()));
                item.add(new Label("kind", ProjectLines.this.getString("projectLines." + row.kind())));
                item.add(new WebMarkupContainer("over").setVisible(row.over(today)));
                String period = FocusWords.period(row.from(), row.to(), today, getLocale());
                String members = Texts.count(ProjectLines.class, "projectLines.members", getLocale(), row.members());
                String results = Texts.count(ProjectLines.class, "projectLines.results", getLocale(), row.results());
                item.add(new Label("meta", String.join(" · ", period, members, results)));
            }
        });
        setVisible(!rows.isEmpty());
    }
}
