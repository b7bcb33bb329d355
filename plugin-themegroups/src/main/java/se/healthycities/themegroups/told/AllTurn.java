package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.themegroups.ask.QuestionTurn;
import se.healthycities.themegroups.focus.FocusTurn;
import se.healthycities.themegroups.group.GroupTurn;
import se.healthycities.themegroups.project.ProjectTurn;
import se.healthycities.themegroups.visit.VisitTurn;

/** What it means for the people of the groups when a season turns, feature by feature. */
@ApplicationScoped
public class AllTurn extends Parts.ToTurn {
    @Inject
    public AllTurn(GroupTurn groups, FocusTurn focus, ProjectTurn projects, VisitTurn visits, QuestionTurn questions) {
        super(groups, focus, projects, visits, questions);
    }
}
