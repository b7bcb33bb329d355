package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;

/** What a space decides now, and its register of decisions by season and state (D4). */
public class DecisionsPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 30;

    @Inject
    private DecisionReads decisions;

    @Inject
    private SeasonReads seasons;

    @Inject
    private DecisionPanels panels;

    public DecisionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RegisterChoice choice =
                RegisterChoice.of(name -> getPageParameters().get(name).toString(""));
        List<SeasonRow> all = seasons.seasons();
        List<DecisionRow> rows =
                decisions.inSpace(standing().space(), choice.filter(all), choice.day(), choice.after(), A_PAGE + 1);
        List<DecisionRow> shown = List.copyOf(rows.subList(0, Math.min(rows.size(), A_PAGE)));
        String address = DecisionAddresses.decisions(standing().path());
        RepeatingView parts = new RepeatingView("part");
        panels.inOrder().forEach(panel -> parts.add(panel.panel(parts.newChildId(), standing())));
        add(parts);
        add(new Href("new", DecisionAddresses.newDecision(standing().path())).setVisible(may(Access.CONVENE)));
        add(new RegisterFilter("filter", address, choice, all, List.of())
                .setVisible(!shown.isEmpty() || choice.narrows()));
        add(new RegisterRows("rows", shown).setVisible(!shown.isEmpty()));
        boolean nothing = shown.isEmpty() && !choice.narrows();
        add(new WebMarkupContainer("none").setVisible(nothing));
        add(new WebMarkupContainer("noneFound")
                .add(new Href("whole", address))
                .setVisible(shown.isEmpty() && choice.narrows()));
        add(new Href("csv", choice.at(address + ".csv")).setVisible(!shown.isEmpty()));
        add(new Href("everywhere", DecisionAddresses.ALL));
        add(new Href("next", shown.isEmpty() ? "" : choice.after(address, shown.get(shown.size() - 1)))
                .setVisible(rows.size() > A_PAGE));
    }

    @Override
    protected String tab() {
        return "decisions";
    }
}
