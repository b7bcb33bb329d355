package se.healthycities.reports.example.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.reports.example.VersionRow;

/**
 * How an example read before it was changed, the newest first: for members how it stood in the library, for those who edit it
 * also how it read before. The office takes words away that nobody should read any more.
 */
public class ExampleHistoryPage extends OneExamplePage {
    private static final long serialVersionUID = 1L;

    public ExampleHistoryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<VersionRow> versions = examples().versions(example());
        add(new Label("name", example().plan().title()));
        add(new ListView<>("version", versions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VersionRow> item) {
                VersionRow row = item.getModelObject();
                String called = getString("number").replace("{0}", String.valueOf(row.number() + 1));
                item.add(new Label("called", row.readable() ? row.title() : called));
                item.add(new WebMarkupContainer("draft").setVisible(!row.published()));
                item.add(new Label("redacted", row.redacted()).setVisible(!row.readable()));
                item.add(new Label(
                        "by",
                        row.writer() + ", " + Dates.moment(row.at(), visitor().today(), getLocale())));
                item.add(new StoryPanel("story", () -> row.plan(example().plan()), true).setVisible(row.readable()));
            }
        });
        add(new WebMarkupContainer("none").setVisible(versions.isEmpty()));
        boolean office = rights().publishes() && gate().state(scene()).writable();
        List<VersionRow> left =
                office ? versions.stream().filter(VersionRow::readable).toList() : List.of();
        add(new ErrorSummary("errors"), new RedactPanel("redact", example().id(), left));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return below();
    }
}
