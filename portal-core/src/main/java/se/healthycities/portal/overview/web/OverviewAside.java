package se.healthycities.portal.overview.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.OccasionRows;

/** Beside the dashboard: the next occasions and the visitor's own organisation. */
class OverviewAside extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

    @Inject
    private Reading reading;

    private final Visitor visitor;

    OverviewAside(String id, Visitor visitor) {
        super(id);
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OccasionRow> coming = occasions.coming(reading.today(), 5);
        add(new OccasionRows("coming", coming).setVisible(!coming.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(coming.isEmpty()));
        WebMarkupContainer organisation = new WebMarkupContainer("own");
        organisation.add(new Label("name", visitor.organisation()));
        organisation.add(new Href("link", Addresses.organisation(visitor.organisationAddress())));
        add(organisation.setVisible(visitor.affiliation() != 0));
    }
}
