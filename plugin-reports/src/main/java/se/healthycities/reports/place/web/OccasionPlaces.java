package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.RoundCode;
import se.healthycities.reports.review.PeerReview;

/** On the page of an occasion: which places the group assesses there, by which code, and where the results are. */
class OccasionPlaces extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceReads reads;

    @Inject
    private PlaceDoor door;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final OccasionDetails occasion;

    OccasionPlaces(String id, OccasionDetails occasion) {
        super(id);
        this.occasion = occasion;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean offered = occasion.spacePath() != null
                && gate.state(PeerReview.PLUGIN).readable()
                && gate.permits(occasion.scene(), Access.READ);
        List<PlaceRow> places = offered ? reads.ofOccasion(occasion.id()) : List.of();
        boolean leads = offered && !occasion.cancelled() && door.leads(occasion.scene());
        add(new ListView<>("place", places) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PlaceRow> item) {
                fill(item, item.getModelObject());
            }
        });
        String fresh = leads ? PlaceAddresses.fresh(occasion.spacePath(), occasion.key()) : "";
        add(new Href("new", fresh).setVisible(leads));
        setVisible(leads || !places.isEmpty());
    }

    private void fill(ListItem<PlaceRow> item, PlaceRow row) {
        PlaceState state = row.state(today.now());
        boolean coded = state == PlaceState.OPEN && row.code() != null;
        item.add(new TextHref("name", PlaceAddresses.one(row.id()), row.place()));
        item.add(new Label("state", PlaceTexts.state(state, getLocale()))
                .add(AttributeModifier.replace("class", PlaceListPage.colour(state))));
        String code = coded ? getString("occasionPlaces.code").replace("{0}", RoundCode.spaced(row.code())) : "";
        item.add(new TextHref("code", coded ? PlaceAddresses.phone(row.code()) : "", code).setVisible(coded));
    }
}
