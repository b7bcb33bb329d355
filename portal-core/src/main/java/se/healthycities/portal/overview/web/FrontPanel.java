package se.healthycities.portal.overview.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.web.component.OccasionRows;

/** What everybody sees at the root address: what the network is, its public occasions, and the way in. */
class FrontPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

    @Inject
    private OrganisationReads organisations;

    @Inject
    private Reading reading;

    FrontPanel(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("lead", getString("frontPanel.lead").replace("{0}", String.valueOf(organisations.members()))));
        List<OccasionRow> coming = occasions.coming(reading.today(), 5);
        add(new OccasionRows("coming", coming).setVisible(!coming.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(coming.isEmpty()));
    }
}
