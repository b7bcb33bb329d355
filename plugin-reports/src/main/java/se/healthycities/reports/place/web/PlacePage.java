package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.VersionRow;

/** An assessment for those who read its space: how it stands and, when it has ended, what came of it. */
public class PlacePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceDoor door;

    @Inject
    private PlaceReads reads;

    @Inject
    private Today today;

    private PlaceRow row;

    public PlacePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        row = door.open(getPageParameters().get("assessment").toString(""));
        super.onInitialize();
        VersionRow version = reads.version(row.version()).orElseThrow();
        PlaceState state = row.state(today.now());
        add(new Label("heading", row.place()));
        add(new Label("state", PlaceTexts.state(state, language()))
                .add(AttributeModifier.replace("class", PlaceListPage.colour(state))));
        add(new Label("round", PlaceTexts.round(row.round(), language())));
        add(new Label("version", version.name(language())));
        add(new TextHref("space", Addresses.space(row.path()), row.spaceName(language())));
        boolean workshop = row.occasionKey() != null;
        add(new TextHref(
                        "workshop",
                        workshop ? Addresses.occasion(row.occasionKey()) : "",
                        workshop ? row.occasionTitle() : "")
                .setVisible(workshop));
        boolean leads = door.leads(row);
        boolean sees = leads || door.sees(row);
        add(new LeadPanel("leading", row, leads)
                .setVisible(leads || state == PlaceState.OPEN && door.ends(row.scene())));
        boolean shown = row.told(today.now());
        add(waiting(state).setVisible(!shown));
        add(
                shown
                        ? new FiguresPanel(
                                "figures",
                                row,
                                version,
                                getPageParameters().get("with").toLong(0))
                        : new WebMarkupContainer("figures").setVisible(false));
        add(new NotesPanel("notes", row, sees, leads).setVisible(shown || sees));
    }

    private WebMarkupContainer waiting(PlaceState state) {
        WebMarkupContainer waiting = new WebMarkupContainer("waiting");
        boolean open = state == PlaceState.OPEN;
        String sent = open ? reads.sheets(row.id()).sent().toString() : "";
        waiting.add(
                new Label("waitingWords", getString(open ? "open" : "prepared").replace("{0}", sent)));
        waiting.add(new TextHref("screen", PlaceAddresses.screen(row.id()), getString("screen")).setVisible(open));
        return waiting;
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("places"), PlaceAddresses.LIST));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(row.place());
    }
}
