package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options.Option;
import se.healthycities.portal.web.layout.PortalPage;

/** The decisions of all spaces that the visitor reads today, by space, season and state. */
public class AllDecisionsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 50;

    @Inject
    private DecisionReads decisions;

    @Inject
    private SeasonReads seasons;

    public AllDecisionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RegisterChoice choice =
                RegisterChoice.of(name -> getPageParameters().get(name).toString(""));
        List<SeasonRow> all = seasons.seasons();
        List<DecisionRow> rows = decisions.everywhere(choice.filter(all), choice.day(), choice.after(), A_PAGE + 1);
        List<DecisionRow> shown = List.copyOf(rows.subList(0, Math.min(rows.size(), A_PAGE)));
        List<Option> spaces = decisions.deciding().stream()
                .map(space -> new Option(space.path(), space.name(language())))
                .toList();
        add(new RegisterFilter("filter", DecisionAddresses.ALL, choice, all, spaces));
        add(new RegisterRows("rows", shown).naming().setVisible(!shown.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(shown.isEmpty()));
        add(new Href("csv", choice.at(DecisionAddresses.ALL + ".csv")).setVisible(!shown.isEmpty()));
        add(new Href("next", shown.isEmpty() ? "" : choice.after(DecisionAddresses.ALL, shown.get(shown.size() - 1)))
                .setVisible(rows.size() > A_PAGE));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
