package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupWriting;

/** Which members take part in a project and what it gives them (INV-151): whoever leads admits them, each tells its own. */
@ApplicationScoped
public class ParticipationService {
    private final EntityManager entityManager;
    private final ProjectQueries queries;
    private final GroupWriting writing;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public ParticipationService(
            EntityManager entityManager, ProjectQueries queries, GroupWriting writing, Markdown markdown, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.writing = writing;
        this.markdown = markdown;
        this.today = today;
    }

    /** A member begins to take part; one that does already stays as it is. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void admit(Scene scene, long projectId, long organisationId, ParticipationPlan plan) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        Project project = writing.locked(actor, Project.class, projectId, Project::getSpace);
        Organisation organisation = entityManager.find(Organisation.class, organisationId);
        if (organisation == null) {
            throw actor.refused(Verdict.NOT_FOUND);
        }
        if (queries.taking(projectId, organisationId) == 0) {
            Participation part = new Participation(project, organisation);
            say(part, plan, actor);
            writing.keep(part);
            writing.tell(actor, projectId, ProjectChanged::new);
        }
    }

    /**
     * Says anew how far the member has come and what it gave.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.START)
    @Transactional
    public boolean change(Scene scene, long projectId, long id, ParticipationPlan plan, int seen) {
        GroupActor actor = writing.actor(scene, Access.START);
        Participation part = writing.locked(
                actor, Participation.class, id, found -> found.getProject().getSpace());
        if (!part.getProject().getId().equals(projectId)) {
            throw actor.refused(Verdict.NOT_FOUND);
        }
        boolean own = actor.affiliation()
                .getOrganisation()
                .getId()
                .equals(part.getOrganisation().getId());
        if (!own && !actor.leads()) {
            throw actor.refused(Verdict.FORBIDDEN);
        }
        if (part.getVersion() != seen) {
            return false;
        }
        say(part, plan, actor);
        writing.tell(actor, projectId, ProjectChanged::new);
        return true;
    }

    private void say(Participation part, ParticipationPlan plan, GroupActor actor) {
        Affiliation contact = null;
        if (plan.contact() != null) {
            boolean seated = queries.seated(actor.space().getId(), today.date()).stream()
                    .anyMatch(row -> row.id().equals(plan.contact()));
            if (!seated) {
                throw actor.refused(Verdict.NOT_FOUND);
            }
            contact = entityManager.getReference(Affiliation.class, plan.contact());
        }
        String html = markdown.toHtml(plan.experiences());
        part.say(plan.status(), contact, plan.experiences(), html, actor.affiliation(), today.now());
    }
}
