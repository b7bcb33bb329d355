package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.QrCode;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.place.GroupMode;
import se.healthycities.reports.place.LiveFigures;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceResults;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.RoundCode;
import se.healthycities.reports.place.SheetCount;
import se.healthycities.reports.place.VersionRow;

/**
 * The screen of the room (D15): how one answers, how many have, and where the room agrees. It looks anew by itself only when
 * somebody has asked for that, without a script.
 */
public class ScreenPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 10;

    @Inject
    private PlaceDoor door;

    @Inject
    private PlaceReads reads;

    @Inject
    private PlaceResults results;

    @Inject
    private Settings settings;

    @Inject
    private Today today;

    private PlaceRow row;
    private boolean live;

    public ScreenPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        row = door.open(getPageParameters().get("assessment").toString(""));
        boolean open = row.state(today.now()) == PlaceState.OPEN;
        if (row.mode() == GroupMode.AGREED || row.state(today.now()) == PlaceState.CLOSED) {
            throw new RedirectToUrlException(PlaceAddresses.one(row.id()));
        }
        live = open && getPageParameters().get("live").toBoolean(false);
        super.onInitialize();
        VersionRow version = reads.version(row.version()).orElseThrow();
        SheetCount count = reads.sheets(row.id());
        add(new PlaceLook());
        add(new Label("heading", row.place()));
        add(new WebMarkupContainer("prepared").setVisible(!open), room(open));
        WebMarkupContainer figures = new WebMarkupContainer("figures");
        figures.add(new Label("sent", count.sent()), new Label("answering", count.begun() - count.sent()));
        figures.add(new Label(
                "counted", getString("counted").replace("{0}", count.counted().toString())));
        figures.add(new ListView<>("theme", results.live(row, version.scale())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LiveFigures> item) {
                fill(item, version);
            }
        });
        String here = PlaceAddresses.screen(row.id());
        figures.add(new Href("start", here + "?live=true").setVisible(!live), new Href("stop", here).setVisible(live));
        figures.add(new Href("again", live ? here + "?live=true" : here));
        add(figures.setVisible(open), new Href("back", PlaceAddresses.one(row.id())));
    }

    private Component room(boolean open) {
        WebMarkupContainer room = new WebMarkupContainer("room");
        String code = row.code() == null ? "" : row.code();
        String url = settings.url() + PlaceAddresses.phone(code);
        QrCode picture = QrCode.of(url);
        room.add(new Label("where", settings.url().replaceFirst("^https?://", "") + PlaceAddresses.CODE));
        room.add(new Label("code", code.isEmpty() ? "" : RoundCode.spaced(code)));
        room.add(new WebMarkupContainer("picture")
                .add(new WebMarkupContainer("path").add(AttributeModifier.replace("d", picture.path())))
                .add(AttributeModifier.replace("viewBox", "0 0 " + picture.size() + " " + picture.size())));
        return room.setVisible(open);
    }

    private void fill(ListItem<LiveFigures> item, VersionRow version) {
        LiveFigures theme = item.getModelObject();
        boolean shown = theme.mean() != null;
        String mean = shown ? PlaceTexts.number(theme.mean(), language()) : "–";
        item.add(new Label("name", theme.theme().number() + ". " + theme.theme().name(language())));
        item.add(new Label("mean", mean));
        item.add(new WebMarkupContainer("bar")
                .add(AttributeModifier.replace("min", version.lowest()))
                .add(AttributeModifier.replace("max", version.highest()))
                .add(AttributeModifier.replace("value", shown ? theme.mean().toString() : "0"))
                .add(AttributeModifier.replace("aria-label", mean))
                .setVisible(shown));
        item.add(new Label("spread", shown ? PlaceTexts.spread(theme.spread(), language()) : "–"));
    }

    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        if (live) {
            response.setHeader("Refresh", String.valueOf(SECONDS));
        }
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(
                new Crumb(getString("places"), PlaceAddresses.LIST),
                new Crumb(row.place(), PlaceAddresses.one(row.id())));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("title"));
    }
}
