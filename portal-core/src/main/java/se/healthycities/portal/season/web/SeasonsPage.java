package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.ChangeRow;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.layout.PortalPage;

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

    @Inject
    private SeasonService service;

    public SeasonsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Matrix matrix =
                new Matrix(seasons.seasons(), seasons.planned(), visitor().today());
        add(undo());
        add(new MatrixPanel("matrix", matrix));
        Optional<PortalPlugin> plugin = plugin();
        String season = getPageParameters().get("season").toString("");
        boolean chosen = plugin.isPresent() && matrix.season(season).isPresent();
        add(
                chosen
                        ? new SwitchPanel("switch", matrix, plugin.get(), season, state())
                        : new EmptyPanel("switch").setVisible(false));
    }

    private Component undo() {
        Optional<ChangeRow> last = seasons.lastChange();
        WebMarkupContainer alert = new WebMarkupContainer("undo");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.undo(getRequest()
                        .getPostParameters()
                        .getParameterValue("change")
                        .toLong(0));
                throw new RedirectToUrlException(ADDRESS);
            }
        };
        form.add(new WebMarkupContainer("change")
                .add(org.apache.wicket.AttributeModifier.replace(
                        "value", last.map(ChangeRow::id).orElse(0L))));
        alert.add(form);
        alert.add(new Label("what", last.map(this::words).orElse("")));
        return alert.setVisible(last.isPresent());
    }

    private String words(ChangeRow change) {
        Locale language = language();
        String plugin = PluginRegistry.installed()
                .find(new PluginId(change.plugin()))
                .map(found -> Texts.get(found.getClass(), "name", language))
                .orElse(change.plugin());
        boolean english = "en".equals(language.getLanguage()) && change.seasonEnglish() != null;
        String to = change.toState() == null ? INHERIT : change.toState().name();
        return getString("changed")
                .replace("{0}", plugin)
                .replace("{1}", english ? change.seasonEnglish() : change.season())
                .replace("{2}", getString("state." + to).toLowerCase(language))
                .replace("{3}", change.person());
    }

    private Optional<PortalPlugin> plugin() {
        String id = getPageParameters().get("plugin").toString("");
        return PluginRegistry.installed().plugins().stream()
                .filter(plugin -> plugin.id().value().equals(id) && !plugin.id().equals(PluginId.CORE))
                .findFirst();
    }

    /** The state that was asked for: empty when none was, an empty value for "as the season above says". */
    private Optional<Optional<State>> state() {
        String asked = getPageParameters().get("state").toString("");
        if (asked.equals(INHERIT)) {
            return Optional.of(Optional.empty());
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(asked)
                        && List.of(State.OFF, State.READ_ONLY, State.ON).contains(state))
                .findFirst()
                .map(Optional::of);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), ADDRESS));
    }
}
