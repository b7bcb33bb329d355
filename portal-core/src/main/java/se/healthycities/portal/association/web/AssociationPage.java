package se.healthycities.portal.association.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.association.AssociationReads;
import se.healthycities.portal.association.HostRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.PortalPage;

/** The association's own settings: who hosts the office from when, and the register of what steers the network. */
public class AssociationPage extends PortalPage {
    static final String ADDRESS = "/admin/association";
    private static final long serialVersionUID = 1L;

    @Inject
    private AssociationReads association;

    public AssociationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        LocalDate today = visitor().today();
        List<HostRow> hosts = association.hosts();
        add(new ListView<>("host", hosts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HostRow> item) {
                HostRow host = item.getModelObject();
                boolean now = !host.from().isAfter(today)
                        && (host.to() == null || !host.to().isBefore(today));
                item.add(new Label("organisation", host.organisation()));
                item.add(new Label("now", getString("now")).setVisible(now));
                String to = host.to() == null ? getString("openEnd") : Dates.day(host.to(), language());
                item.add(new Label("term", Dates.day(host.from(), language()) + " – " + to));
                item.add(new Label("reach", host.sender() + ", " + host.email()));
            }
        });
        add(new ErrorSummary("errors"));
        add(new HostForm("hostForm", today), new DocumentForm("documentForm", today));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
