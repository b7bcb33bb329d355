package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.themegroups.ask.QuestionDigest;
import se.healthycities.themegroups.focus.FocusNotices;
import se.healthycities.themegroups.invitation.InvitationNotices;
import se.healthycities.themegroups.project.ResultNotices;
import se.healthycities.themegroups.visit.ReflectionNotices;

/** What people are told of the groups beside what the core tells of every space (G2), kind by kind. */
@ApplicationScoped
public class AllDigest extends Parts.ToTell {
    @Inject
    public AllDigest(
            FocusNotices focus,
            ResultNotices results,
            ReflectionNotices reflections,
            InvitationNotices invitations,
            QuestionDigest questions) {
        super(focus, results, reflections, invitations, questions);
    }
}
