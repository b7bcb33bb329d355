package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** The matrix: a row for each plugin with what it holds, a cell for each half-year, each cell a link to its switch. */
class MatrixPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Beans beans;

    private final Matrix matrix;

    MatrixPanel(String id, Matrix matrix) {
        super(id);
        this.matrix = matrix;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("season", matrix.columns()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeasonRow> item) {
                SeasonRow season = item.getModelObject();
                item.add(new Label("name", season.name(getLocale())), new Label("when", when(season)));
                now(item, season);
            }
        });
        List<PluginId> ids = PluginRegistry.installed().plugins().stream()
                .map(PortalPlugin::id)
                .toList();
        add(new ListView<>("plugin", ids) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PluginId> item) {
                row(item, PluginRegistry.installed().find(item.getModelObject()).orElseThrow());
            }
        });
    }

    private void row(ListItem<PluginId> item, PortalPlugin plugin) {
        Locale language = getLocale();
        String name = Texts.get(plugin.getClass(), "name", language);
        item.add(new Label("name", name));
        item.add(new Label(
                "holdings",
                beans.of(plugin.seasonTurn()).holdings().stream()
                        .map(count -> Texts.count(plugin.getClass(), count.key(), language, count.number()))
                        .collect(Collectors.joining(", "))));
        item.add(new ListView<>("cell", matrix.columns()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeasonRow> cell) {
                SeasonRow season = cell.getModelObject();
                cell.add(AttributeModifier.replace("data-label", season.name(language)));
                now(cell, season);
                fill(cell, plugin.id(), name, season);
            }
        });
    }

    private void fill(ListItem<SeasonRow> cell, PluginId plugin, String name, SeasonRow season) {
        State state = matrix.effective(plugin, season);
        boolean fixed = state == State.FORCED || state == State.UNAVAILABLE;
        String address = SeasonsPage.ADDRESS + "?plugin=" + plugin + "&season=" + season.key() + "#switch";
        WebMarkupContainer link = new Href("link", address);
        WebMarkupContainer still = new WebMarkupContainer("still");
        for (WebMarkupContainer body : List.of(link, still)) {
            body.add(new Label("what", name + ", " + season.name(getLocale()) + ": "));
            body.add(new Label("state", getString("state." + state)));
            boolean inherited = !fixed && matrix.own(plugin, season).isEmpty();
            String note = Stream.concat(
                            inherited ? Stream.of(getString("matrixPanel.inherited")) : Stream.empty(),
                            matrix.parts(plugin, season).stream().map(part -> part(plugin, part)))
                    .collect(Collectors.joining("; "));
            body.add(new Label("note", note).setVisible(!note.isEmpty()));
            body.add(AttributeModifier.replace("class", "sw " + css(state)));
        }
        cell.add(link.setVisible(!fixed), still.setVisible(fixed));
    }

    private String part(PluginId plugin, SeasonRow part) {
        return getString("matrixPanel.part")
                .replace(
                        "{0}",
                        getString("state." + matrix.effective(plugin, part)).toLowerCase(getLocale()))
                .replace("{1}", Dates.day(part.from(), getLocale()))
                .replace("{2}", Dates.day(part.to(), getLocale()));
    }

    private void now(WebMarkupContainer cell, SeasonRow season) {
        if (matrix.running(season)) {
            cell.add(AttributeModifier.replace("class", "now"));
        }
    }

    private String when(SeasonRow season) {
        if (matrix.running(season)) {
            return getString("matrixPanel.runs").replace("{0}", Dates.day(season.to(), matrix.today(), getLocale()));
        }
        return getString(matrix.past(season) ? "matrixPanel.past" : "matrixPanel.coming");
    }

    static String css(State state) {
        return switch (state) {
            case ON -> "sw-on";
            case FORCED -> "sw-forced";
            case READ_ONLY -> "sw-ro";
            case OFF -> "sw-off";
            case UNAVAILABLE -> "sw-none";
        };
    }
}
