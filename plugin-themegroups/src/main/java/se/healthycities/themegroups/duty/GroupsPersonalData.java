package se.healthycities.themegroups.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.themegroups.international.InternationalPersonalData;
import se.healthycities.themegroups.invitation.InvitationPersonalData;
import se.healthycities.themegroups.project.ProjectPersonalData;
import se.healthycities.themegroups.visit.VisitPersonalData;

/** What the groups know of a person beside the core's seats and posts, and how they forget it. */
@ApplicationScoped
public class GroupsPersonalData implements PersonalData {
    private final List<PersonalData> parts;

    @Inject
    public GroupsPersonalData(
            ProjectPersonalData projects,
            VisitPersonalData visits,
            InternationalPersonalData international,
            InvitationPersonalData invitations) {
        this.parts = List.of(projects, visits, international, invitations);
    }

    @Override
    public List<Item> of(long person) {
        return parts.stream().flatMap(part -> part.of(person).stream()).toList();
    }

    @Override
    public int erase(long person) {
        return parts.stream().mapToInt(part -> part.erase(person)).sum();
    }
}
