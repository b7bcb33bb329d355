package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.PlannedRow;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SpaceStateRow;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.theme.Theme;

/** The spaces of a plugin in a season, a page at a time: what each does there, and the switch of one (B1). */
public class SpaceStatesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/seasons/spaces";
    private static final int A_PAGE = 40;

    @Inject
    private SeasonReads seasons;

    public SpaceStatesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new AdministrationTabs("tabs", ADDRESS));
        List<SeasonRow> tree = seasons.seasons();
        PluginId plugin = plugin();
        SeasonRow season = season(tree);
        String words = getPageParameters().get("name").toString("");
        List<SpaceStateRow> found = plugin == null || season == null
                ? List.of()
                : seasons.spaces(
                        plugin,
                        getPageParameters().get("after").toString(""),
                        LikePattern.containing(words),
                        A_PAGE + 1);
        List<SpaceStateRow> rows = new ArrayList<>(found.subList(0, Math.min(A_PAGE, found.size())));
        Optional<SpaceStateRow> chosen = chosen(plugin);
        List<PlannedRow> planned = new ArrayList<>(seasons.planned());
        planned.addAll(seasons.plannedIn(Stream.concat(rows.stream(), chosen.stream())
                .map(SpaceStateRow::id)
                .collect(Collectors.toSet())));
        Matrix matrix = new Matrix(tree, planned, visitor().today());
        String page =
                plugin == null || season == null ? ADDRESS : ADDRESS + "?plugin=" + plugin + "&season=" + season.key();
        add(new UndoPanel("undo", seasons.lastChange().filter(change -> change.space() != null), page));
        add(new StatesFilter("filter", tree, plugin, season, words));
        add(new SpaceStatesPanel("list", matrix, plugin, season, List.copyOf(rows)).setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        String last = rows.isEmpty() ? "" : rows.get(rows.size() - 1).path();
        add(new Href("next", page + "&name=" + encode(words) + "&after=" + encode(last))
                .setVisible(found.size() > A_PAGE));
        add(chosen.filter(space -> season != null)
                .<Component>map(space -> new SwitchPanel(
                        "switch",
                        new Cell(matrix.in(space.path()), plugin, season, space, page),
                        Choice.of(getPageParameters())))
                .orElseGet(() -> new EmptyPanel("switch").setVisible(false)));
    }

    /** The space that was chosen; it has to be one of the plugin, and not hidden. */
    private Optional<SpaceStateRow> chosen(PluginId plugin) {
        String path = getPageParameters().get("space").toString("");
        return plugin == null || path.isEmpty()
                ? Optional.empty()
                : seasons.space(path).filter(space -> space.owner().equals(plugin.value()));
    }

    static List<PortalPlugin> plugins() {
        return PluginRegistry.installed().plugins().stream()
                .filter(plugin -> !plugin.id().equals(PluginId.CORE))
                .toList();
    }

    private PluginId plugin() {
        String asked = getPageParameters().get("plugin").toString("");
        List<PluginId> ids = plugins().stream().map(PortalPlugin::id).toList();
        return ids.stream()
                .filter(id -> id.value().equals(asked))
                .findFirst()
                .orElse(ids.isEmpty() ? null : ids.get(0));
    }

    private SeasonRow season(List<SeasonRow> tree) {
        String asked = getPageParameters().get("season").toString("");
        return tree.stream()
                .filter(season -> season.key().equals(asked))
                .findFirst()
                .orElseGet(() -> seasons.current().orElse(tree.isEmpty() ? null : tree.get(tree.size() - 1)));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
