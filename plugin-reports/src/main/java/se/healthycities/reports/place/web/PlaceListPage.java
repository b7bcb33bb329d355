package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.PlaceTexts;

/** The assessments of places that the visitor reads, the newest first. */
public class PlaceListPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 30;

    @Inject
    private PlaceReads reads;

    @Inject
    private PlaceDoor door;

    @Inject
    private Today today;

    public PlaceListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<PlaceRow> found = reads.page(before, A_PAGE + 1);
        List<PlaceRow> shown = List.copyOf(found.subList(0, Math.min(found.size(), A_PAGE)));
        WebMarkupContainer list = new WebMarkupContainer("list");
        list.add(new ListView<>("place", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PlaceRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(list.setVisible(!shown.isEmpty()), new WebMarkupContainer("none").setVisible(shown.isEmpty()));
        boolean leads = door.writable() && !reads.led().isEmpty();
        add(new WebMarkupContainer("new").setVisible(leads));
        add(new Href("versions", PlaceAddresses.VERSIONS).setVisible(visitor().coordinates()));
        boolean more = found.size() > shown.size();
        String onwards = more
                ? PlaceAddresses.LIST + "?before=" + shown.get(shown.size() - 1).id()
                : "";
        add(new Href("next", onwards).setVisible(more));
    }

    private void fill(ListItem<PlaceRow> item, PlaceRow row) {
        PlaceState state = row.state(today.now());
        item.add(new TextHref("name", PlaceAddresses.one(row.id()), row.place()));
        item.add(new Label("round", PlaceTexts.round(row.round(), language())));
        item.add(new Label("space", row.spaceName(language())));
        item.add(new Label("day", Dates.day(Today.day(row.setUpAt()), visitor().today(), language())));
        item.add(new Label("state", PlaceTexts.state(state, language()))
                .add(AttributeModifier.replace("class", colour(state))));
    }

    static String colour(PlaceState state) {
        return switch (state) {
            case PREPARED -> "tag tag-sky";
            case OPEN -> "tag tag-sun";
            case CLOSED -> "tag tag-plain";
        };
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("reports"), "/reports"));
    }
}
