package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.RollOverPlan;
import se.healthycities.portal.season.RollOverPreview;
import se.healthycities.portal.season.RollOverReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** What the chosen turn of the season means, in real numbers, before anybody presses the button (K3). */
class RollOverPreviewPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private RollOverReads rollOvers;

    @Inject
    private DiscussionReads discussions;

    @Inject
    private Beans beans;

    private final RollOverPlan plan;
    private final SeasonRow from;
    private final SeasonRow to;
    private final List<PluginId> plugins;
    private final boolean changedSince;
    private RollOverPreview preview;

    /** @param changedSince true when somebody pressed the button for other choices than those that were shown */
    RollOverPreviewPanel(
            String id, RollOverPlan plan, SeasonRow from, SeasonRow to, List<PluginId> plugins, boolean changedSince) {
        super(id);
        this.plan = plan;
        this.from = from;
        this.to = to;
        this.plugins = plugins;
        this.changedSince = changedSince;
        preview = rollOvers.preview(plan, from, to, plugins);
    }

    boolean changes() {
        return preview.rows() > 0;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label(
                "question",
                getString("rollOverPreviewPanel.question")
                        .replace("{0}", from.name(getLocale()))
                        .replace("{1}", to.name(getLocale()))));
        add(new Label("changed", getString("rollOverPreviewPanel.changed")).setVisible(changedSince));
        add(new ListView<>("line", lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("text", item.getModelObject()));
            }
        });
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String day = Dates.day(from.to(), getLocale());
        counted(lines, "seats", preview.seats(), day);
        counted(lines, "people", preview.people(), day);
        counted(lines, "closing", preview.closing(), day);
        counted(lines, "resting", preview.resting(), day);
        for (RollOverPreview.Turned turned : preview.plugins()) {
            PortalPlugin plugin = PluginRegistry.installed()
                    .find(new PluginId(turned.plugin()))
                    .orElseThrow();
            lines.add(getString("rollOverPreviewPanel.turned")
                    .replace("{0}", Texts.get(plugin.getClass(), "name", getLocale()))
                    .replace(
                            "{1}",
                            getString("rollOverPreviewPanel.state." + turned.from())
                                    .toLowerCase(getLocale()))
                    .replace(
                            "{2}",
                            getString("rollOverPreviewPanel.state." + turned.to())
                                    .toLowerCase(getLocale())));
            beans.of(plugin.seasonTurn())
                    .consequences(turned.from(), turned.to())
                    .forEach(count ->
                            lines.add(Texts.count(plugin.getClass(), count.key(), getLocale(), count.number())));
        }
        counted(lines, "discussions", discussions.openIn(preview.silent()), day);
        lines.add(getString("rollOverPreviewPanel." + (changes() ? "nothingDeleted" : "nothing")));
        if (changes()) {
            lines.add(getString("rollOverPreviewPanel.told"));
        }
        return lines;
    }

    private void counted(List<String> lines, String key, long number, String day) {
        if (number > 0) {
            lines.add(getString("rollOverPreviewPanel." + key + (number == 1 ? ".one" : ".many"))
                    .replace("{0}", Dates.number(number, getLocale()))
                    .replace("{1}", day));
        }
    }
}
