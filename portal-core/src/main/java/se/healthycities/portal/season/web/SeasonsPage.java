package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.theme.Theme;

/**
 * Which plugins run in which season. A cell leads to its states; choosing one shows the consequences in real numbers, and
 * only then the button that switches. The last switch can be undone here.
 */
public class SeasonsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/seasons";
    static final String INHERIT = "INHERIT";

    @Inject
    private SeasonReads seasons;

    public SeasonsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Matrix matrix =
                new Matrix(seasons.seasons(), seasons.planned(), visitor().today());
        add(new AdministrationTabs("tabs", ADDRESS));
        add(new UndoPanel("undo", seasons.lastChange(), ADDRESS));
        add(new MatrixPanel("matrix", matrix));
        Optional<PortalPlugin> plugin = plugin();
        String season = getPageParameters().get("season").toString("");
        boolean chosen = plugin.isPresent() && matrix.season(season).isPresent();
        add(chosen ? panel(matrix, plugin.get(), season) : new EmptyPanel("switch").setVisible(false));
    }

    private Component panel(Matrix matrix, PortalPlugin plugin, String season) {
        SeasonRow row = matrix.season(season).orElseThrow();
        Cell cell = new Cell(matrix, plugin.id(), row, null, ADDRESS);
        return new SwitchPanel("switch", cell, Choice.of(getPageParameters()));
    }

    private Optional<PortalPlugin> plugin() {
        String id = getPageParameters().get("plugin").toString("");
        return PluginRegistry.installed().plugins().stream()
                .filter(plugin -> plugin.id().value().equals(id) && !plugin.id().equals(PluginId.CORE))
                .findFirst();
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(Theme.PLACE_JS).setDefer(true));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
