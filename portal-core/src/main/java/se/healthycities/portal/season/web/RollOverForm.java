package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.PlannedRow;
import se.healthycities.portal.season.PluginFate;
import se.healthycities.portal.season.RollOverPlan;
import se.healthycities.portal.season.RollOverReads;
import se.healthycities.portal.season.RollOverService;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SeatFate;
import se.healthycities.portal.season.SpaceFate;
import se.healthycities.portal.season.SpaceStateRow;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/**
 * The choices for a turn of the season, by plugin and space. The first button shows what they mean; only choices that were
 * shown can be carried out, and whatever was chosen stays chosen.
 */
class RollOverForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private RollOverReads rollOvers;

    @Inject
    private SeasonReads seasons;

    @Inject
    private RollOverService service;

    private final SeasonRow from;
    private final SeasonRow to;
    private List<SpaceStateRow> spaces;
    private List<PlannedRow> planned;
    private RollOverPlan shown;

    RollOverForm(String id, SeasonRow from, SeasonRow to) {
        super(id);
        this.from = from;
        this.to = to;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        spaces = rollOvers.spaces(from);
        planned = seasons.plannedIn(spaces.stream().map(SpaceStateRow::id).collect(Collectors.toSet()));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                submit(this);
            }
        };
        form.add(new ListView<>("group", groups()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PluginId> item) {
                group(item);
            }
        });
        form.add(new EmptyPanel("preview").setVisible(false));
        form.add(confirm().setVisible(false));
        add(form);
    }

    private WebMarkupContainer confirm() {
        WebMarkupContainer confirm = new WebMarkupContainer("confirm");
        confirm.add(new WebMarkupContainer("shown").add(AttributeModifier.replace("value", () -> mark(shown))));
        return confirm;
    }

    /** Carries out what was shown; choices that nobody has seen the consequences of are shown first. */
    private void submit(StatelessForm<Void> form) {
        IRequestParameters sent = getRequest().getPostParameters();
        shown = plan(sent);
        boolean go = "make".equals(sent.getParameterValue("act").toString(""));
        boolean seen = mark(shown).equals(sent.getParameterValue("shown").toString(""));
        if (go && seen) {
            service.make(shown);
            throw new RedirectToUrlException(
                    RollOverPage.ADDRESS + "?from=" + from.key() + "&to=" + to.key() + "&done=true");
        }
        RollOverPreviewPanel preview = new RollOverPreviewPanel("preview", shown, from, to, plugins(), go);
        form.replace(preview);
        form.get("confirm").setVisible(preview.changes());
    }

    private static String mark(RollOverPlan plan) {
        return plan == null ? "" : Integer.toHexString(plan.toString().hashCode());
    }

    private RollOverPlan plan(IRequestParameters sent) {
        Map<String, SpaceFate> fates = new TreeMap<>();
        Map<String, SeatFate> seats = new TreeMap<>();
        Map<String, PluginFate> plugins = new TreeMap<>();
        for (SpaceStateRow space : spaces) {
            fates.put(space.path(), choice(SpaceFate.class, sent, "fate-" + space.id(), fate(space)));
            seats.put(space.path(), choice(SeatFate.class, sent, "seats-" + space.id(), SeatFate.KEPT));
        }
        for (PluginId plugin : plugins()) {
            plugins.put(plugin.value(), choice(PluginFate.class, sent, "plugin-" + plugin, PluginFate.AS_PLANNED));
        }
        return new RollOverPlan(from.key(), to.key(), fates, seats, plugins);
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, IRequestParameters sent, String name, E otherwise) {
        String value = sent.getParameterValue(name).toString("");
        for (E each : kind.getEnumConstants()) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        return otherwise;
    }

    /** What is already planned for a space. */
    private SpaceFate fate(SpaceStateRow space) {
        if (from.to().equals(space.closedOn())) {
            return SpaceFate.CLOSE;
        }
        boolean rests = planned.stream()
                .anyMatch(row -> row.season().equals(to.id())
                        && space.path().equals(row.space())
                        && row.state() == State.READ_ONLY);
        return rests ? SpaceFate.REST : SpaceFate.CARRY_ON;
    }

    private void group(ListItem<PluginId> item) {
        PluginId plugin = item.getModelObject();
        boolean core = plugin.equals(PluginId.CORE);
        String name = core ? getString("rollOverForm.core") : name(plugin);
        item.add(new Label("name", name));
        WebMarkupContainer whole = new WebMarkupContainer("whole");
        State old = rollOvers.atTheEnd(from, plugin);
        whole.add(new Label(
                "now",
                getString("rollOverForm.now")
                        .replace("{0}", getString("rollOverForm.state." + old).toLowerCase(getLocale()))));
        whole.add(new FateSelect<>(
                "fate", "plugin-" + plugin, name, List.of(PluginFate.values()), PluginFate.AS_PLANNED));
        item.add(whole.setVisible(!core));
        List<SpaceStateRow> own = spaces.stream()
                .filter(space -> space.owner().equals(plugin.value()))
                .toList();
        List<SpaceFate> fates = core ? List.of(SpaceFate.CARRY_ON, SpaceFate.CLOSE) : List.of(SpaceFate.values());
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new Label("caption", name));
        table.add(new ListView<>("space", own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SpaceStateRow> row) {
                SpaceStateRow space = row.getModelObject();
                String title = space.name(getLocale());
                row.add(new Label("name", title), new Label("seats", Dates.number(space.seats(), getLocale())));
                row.add(new FateSelect<>("fate", "fate-" + space.id(), title, fates, fate(space)));
                row.add(new FateSelect<>(
                        "seatFate", "seats-" + space.id(), title, List.of(SeatFate.values()), SeatFate.KEPT));
            }
        });
        item.add(table.setVisible(!own.isEmpty()));
    }

    private String name(PluginId plugin) {
        return Texts.get(PluginRegistry.installed().find(plugin).orElseThrow().getClass(), "name", getLocale());
    }

    private List<PluginId> groups() {
        return PluginRegistry.installed().plugins().stream()
                .map(PortalPlugin::id)
                .toList();
    }

    private List<PluginId> plugins() {
        return groups().stream().filter(plugin -> !plugin.equals(PluginId.CORE)).toList();
    }
}
