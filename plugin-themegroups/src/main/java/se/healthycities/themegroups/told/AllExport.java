package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.themegroups.ask.QuestionExport;
import se.healthycities.themegroups.group.GroupExport;

/** Everything that the plugin's features keep, in the order in which it could be read in again. */
@ApplicationScoped
public class AllExport extends Parts.ToExport {
    @Inject
    public AllExport(GroupExport groups, QuestionExport questions) {
        super(groups, questions);
    }
}
