package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.season.PlannedRow;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SpaceStateRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.life.SpaceLife;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The list of spaces with the state of each; a state is a link to its switch, a closed space can be woken. */
class SpaceStatesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceLife life;

    private final Matrix matrix;
    private final PluginId plugin;
    private final SeasonRow season;
    private final List<SpaceStateRow> rows;

    SpaceStatesPanel(String id, Matrix matrix, PluginId plugin, SeasonRow season, List<SpaceStateRow> rows) {
        super(id);
        this.matrix = matrix;
        this.plugin = plugin;
        this.season = season;
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SpaceStateRow> item) {
                SpaceStateRow row = item.getModelObject();
                item.add(new TextHref("name", Addresses.space(row.path()), row.name(getLocale())));
                item.add(new Label("seats", Dates.number(row.seats(), getLocale())));
                state(item, row);
                closed(item, row);
            }
        });
    }

    private void state(ListItem<SpaceStateRow> item, SpaceStateRow row) {
        Matrix here = matrix.in(row.path());
        State state = here.effective(plugin, season);
        Optional<PlannedRow> own = here.own(plugin, season);
        boolean fixed = own.map(PlannedRow::state).filter(Cell::fixed).isPresent();
        String address = address() + "&space=" + SpaceStatesPage.encode(row.path()) + "#switch";
        Href link = new Href("link", address);
        WebMarkupContainer still = new WebMarkupContainer("still");
        for (WebMarkupContainer body : List.of(link, still)) {
            body.add(new Label("what", row.name(getLocale()) + ": "));
            body.add(new Label("state", getString("state." + state)));
            body.add(new Label("note", getString("spaceStatesPanel.own")).setVisible(own.isPresent()));
            body.add(AttributeModifier.replace("class", "sw " + MatrixPanel.css(state)));
        }
        item.add(link.setVisible(!fixed), still.setVisible(fixed));
    }

    private void closed(ListItem<SpaceStateRow> item, SpaceStateRow row) {
        StatelessForm<Void> wake = new StatelessForm<>("wake") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                life.wake(row.path());
                throw new RedirectToUrlException(address());
            }
        };
        wake.add(new Label("what", row.name(getLocale())));
        item.add(wake.setVisible(row.closedOn() != null || row.restsFrom() != null));
        item.add(new Label("closed", life(row)));
    }

    private String life(SpaceStateRow row) {
        LocalDate day = row.closedOn() != null ? row.closedOn() : row.restsFrom();
        if (day == null) {
            return getString("spaceStatesPanel.open");
        }
        String key = row.closedOn() == null ? "rests" : row.closed(matrix.today()) ? "closed" : "closes";
        return getString("spaceStatesPanel." + key).replace("{0}", Dates.day(day, matrix.today(), getLocale()));
    }

    private String address() {
        return SpaceStatesPage.ADDRESS + "?plugin=" + plugin + "&season=" + season.key();
    }
}
