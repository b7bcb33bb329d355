package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.themegroups.ask.AnswerSearch;
import se.healthycities.themegroups.focus.FocusSearch;
import se.healthycities.themegroups.group.GroupSearch;
import se.healthycities.themegroups.project.ProjectSearch;

/** What can be found of the groups, feature by feature. */
@ApplicationScoped
public class AllSearch extends Parts.ToFind {
    @Inject
    public AllSearch(GroupSearch groups, FocusSearch focus, ProjectSearch projects, AnswerSearch answers) {
        super(groups, focus, projects, answers);
    }
}
