package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.season.Switch;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** What a switch means, in real numbers, who is told and what stays (K3); the button that does it stands below. */
class ConsequencesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeasonService service;

    @Inject
    private SeasonReads seasons;

    @Inject
    private DiscussionReads discussions;

    @Inject
    private Beans beans;

    private final Cell cell;
    private final Choice choice;
    private final String where;

    ConsequencesPanel(String id, Cell cell, Choice choice, String where) {
        super(id);
        this.cell = cell;
        this.choice = choice;
        this.where = where;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        State to = choice.target(cell);
        add(new Label("question", getString("consequencesPanel.question." + to).replace("{0}", where)));
        add(new ListView<>("line", lines(to)) {
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
                Switch turned = cell.to(choice.state(), choice.day(cell));
                if (cell.space() == null) {
                    service.turn(turned);
                } else {
                    service.turnSpace(turned);
                }
                throw new RedirectToUrlException(cell.page());
            }
        };
        form.add(new Label("turn", getString("consequencesPanel.turn." + to)));
        form.add(new Href("keep", cell.page()));
        add(form);
    }

    private List<String> lines(State to) {
        List<String> lines = new ArrayList<>();
        if (cell.space() == null) {
            PortalPlugin plugin = PluginRegistry.installed().find(cell.plugin()).orElseThrow();
            beans.of(plugin.seasonTurn())
                    .consequences(cell.now(), to)
                    .forEach(count ->
                            lines.add(Texts.count(plugin.getClass(), count.key(), getLocale(), count.number())));
        } else if (cell.now().writable() && !to.writable() || cell.now().readable() && !to.readable()) {
            Set<Long> reached = seasons.reached(cell.space().id());
            counted(lines, "people", seasons.people(reached));
            counted(lines, to.readable() ? "resting" : "vanishing", discussions.openIn(reached));
            counted(lines, "groups", reached.size() - 1L);
        }
        lines.add(getString("consequencesPanel." + (lines.isEmpty() ? "nobody" : "nothingDeleted")));
        LocalDate tail = choice.day(cell);
        if (tail != null) {
            lines.add(getString("consequencesPanel.until").replace("{0}", Dates.day(tail, getLocale())));
        }
        lines.add(getString("consequencesPanel.told"));
        return lines;
    }

    private void counted(List<String> lines, String key, long number) {
        if (number > 0) {
            lines.add(getString("consequencesPanel." + key + (number == 1 ? ".one" : ".many"))
                    .replace("{0}", Dates.number(number, getLocale())));
        }
    }
}
