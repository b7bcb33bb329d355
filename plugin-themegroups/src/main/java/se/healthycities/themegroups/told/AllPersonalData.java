package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.themegroups.ask.QuestionPersonalData;
import se.healthycities.themegroups.international.InternationalPersonalData;
import se.healthycities.themegroups.invitation.InvitationPersonalData;
import se.healthycities.themegroups.project.ProjectPersonalData;
import se.healthycities.themegroups.visit.VisitPersonalData;

/** What the groups know of a person beside the core's seats and posts, and how they forget it. */
@ApplicationScoped
public class AllPersonalData extends Parts.Personal {
    @Inject
    public AllPersonalData(
            ProjectPersonalData projects,
            VisitPersonalData visits,
            InternationalPersonalData international,
            InvitationPersonalData invitations,
            QuestionPersonalData questions) {
        super(projects, visits, international, invitations, questions);
    }
}
