package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.organisation.CountRow;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.PortalPage;

/** The yearly population table: which days have been counted, and the form that takes the next one (S-F1). */
public class PopulationPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/population";

    @Inject
    private OrganisationReads organisations;

    public PopulationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors"));
        add(new WebMarkupContainer("saved")
                .setVisible(!getPageParameters().get("saved").isEmpty()));
        add(new PopulationForm("form"));
        List<CountRow> counts = organisations.counts();
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("row", counts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CountRow> item) {
                CountRow row = item.getModelObject();
                item.add(new Label("day", Dates.day(row.countedOn(), language())));
                item.add(new Label("source", row.source()));
                item.add(new Label("organisations", row.organisations()));
            }
        });
        add(table.setVisible(!counts.isEmpty()), new WebMarkupContainer("none").setVisible(counts.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("directory"), "/organisations"));
    }
}
