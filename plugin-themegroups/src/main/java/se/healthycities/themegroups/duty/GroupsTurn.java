package se.healthycities.themegroups.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.themegroups.focus.FocusTurn;
import se.healthycities.themegroups.group.GroupTurn;
import se.healthycities.themegroups.project.ProjectTurn;
import se.healthycities.themegroups.visit.VisitTurn;

/** What it means for the people of the groups when a season turns, feature by feature. */
@ApplicationScoped
public class GroupsTurn implements SeasonTurn {
    private final List<SeasonTurn> parts;

    @Inject
    public GroupsTurn(GroupTurn groups, FocusTurn focus, ProjectTurn projects, VisitTurn visits) {
        this.parts = List.of(groups, focus, projects, visits);
    }

    @Override
    public List<Count> holdings() {
        return parts.stream().flatMap(part -> part.holdings().stream()).toList();
    }

    @Override
    public List<Count> consequences(State from, State to) {
        return parts.stream()
                .flatMap(part -> part.consequences(from, to).stream())
                .toList();
    }
}
