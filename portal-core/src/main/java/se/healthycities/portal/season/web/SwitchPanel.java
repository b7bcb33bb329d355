package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
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
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Texts;

/** One cell of the matrix: its states to choose from, and for a chosen one what it means before it is switched. */
class SwitchPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final List<String> CHOICES = List.of("ON", "READ_ONLY", "OFF", SeasonsPage.INHERIT);

    @Inject
    private SeasonService service;

    @Inject
    private Beans beans;

    private final PluginId plugin;
    private final SeasonRow season;
    private final State now;
    private final String own;
    private final State inherited;
    private final String chosen;

    SwitchPanel(String id, Matrix matrix, PortalPlugin plugin, String season, Optional<Optional<State>> state) {
        super(id);
        this.plugin = plugin.id();
        this.season = matrix.season(season).orElseThrow();
        this.now = matrix.effective(plugin.id(), this.season);
        this.inherited = matrix.inherited(plugin.id(), this.season);
        this.own = matrix.own(plugin.id(), this.season).map(State::name).orElse(SeasonsPage.INHERIT);
        this.chosen = state.map(asked -> asked.map(State::name).orElse(SeasonsPage.INHERIT))
                .orElse(null);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        PortalPlugin found = se.healthycities.portal.plugin.PluginRegistry.installed()
                .find(plugin)
                .orElseThrow();
        String name = Texts.get(found.getClass(), "name", getLocale());
        String where = name + ", " + season.name(getLocale());
        add(new Label("heading", where));
        add(new Label(
                "now",
                getString("switchPanel.now")
                        .replace("{0}", getString("state." + now).toLowerCase(getLocale()))));
        add(hidden("plugin", plugin.value()), hidden("season", season.key()));
        add(new ListView<>("choice", CHOICES) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String choice = item.getModelObject();
                WebMarkupContainer radio = hidden("state", choice);
                if (choice.equals(chosen == null ? own : chosen)) {
                    radio.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(radio, new Label("name", getString("state." + choice)));
                String words = getString("switchPanel.words." + choice).replace("{0}", getString("state." + inherited));
                item.add(new Label("words", words));
            }
        });
        add(consequences(found, where));
    }

    private WebMarkupContainer consequences(PortalPlugin found, String where) {
        WebMarkupContainer card = new WebMarkupContainer("consequences");
        boolean changes = chosen != null && !chosen.equals(own);
        State to = target();
        card.add(new Label(
                "question", changes ? getString("switchPanel.question." + to).replace("{0}", where) : ""));
        List<String> lines = new ArrayList<>();
        if (changes) {
            beans.of(found.seasonTurn())
                    .consequences(now, to)
                    .forEach(count ->
                            lines.add(Texts.count(found.getClass(), count.key(), getLocale(), count.number())));
            lines.add(getString(lines.isEmpty() ? "switchPanel.nobody" : "switchPanel.nothingDeleted"));
        }
        card.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("text", item.getModelObject()));
            }
        });
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.turn(plugin, season.key(), chosen.equals(SeasonsPage.INHERIT) ? null : State.valueOf(chosen));
                throw new RedirectToUrlException(SeasonsPage.ADDRESS);
            }
        };
        form.add(new Label("turn", changes ? getString("switchPanel.turn." + to) : ""));
        card.add(form);
        return (WebMarkupContainer) card.setVisible(changes);
    }

    private State target() {
        return chosen == null ? now : chosen.equals(SeasonsPage.INHERIT) ? inherited : State.valueOf(chosen);
    }

    private static WebMarkupContainer hidden(String name, String value) {
        WebMarkupContainer input = new WebMarkupContainer(name);
        input.add(AttributeModifier.replace("value", value));
        return input;
    }
}
