package se.healthycities.reports.example.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.VersionRow;

/** How an example read before it was changed, the newest first, for members. */
public class ExampleHistoryPage extends OneExamplePage {
    private static final long serialVersionUID = 1L;

    public ExampleHistoryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<VersionRow> versions = examples().versions(example().id());
        add(new Label("name", example().plan().title()));
        add(new ListView<>("version", versions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VersionRow> item) {
                VersionRow row = item.getModelObject();
                item.add(new Label("called", row.title()));
                item.add(new Label(
                        "by",
                        row.writer() + ", " + Dates.moment(row.at(), visitor().today(), getLocale())));
                item.add(new StoryPanel("story", Model.of(plan(row)), true));
            }
        });
        add(new WebMarkupContainer("none").setVisible(versions.isEmpty()));
    }

    /** The words of then in the frame of today. */
    private ExamplePlan plan(VersionRow row) {
        ExamplePlan now = example().plan();
        return new ExamplePlan(
                row.title(),
                now.theme(),
                row.problem(),
                row.done(),
                row.effect(),
                row.cost(),
                row.failed(),
                now.failedReleased(),
                now.progress(),
                now.evidence(),
                now.since(),
                now.evaluation(),
                now.film());
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
