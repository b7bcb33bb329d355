package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Which members take part in a project and what it gives them (INV-151): whoever leads admits them, each tells its own. */
@ApplicationScoped
public class ParticipationService {
    private final EntityManager entityManager;
    private final ProjectQueries queries;
    private final GroupActors actors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public ParticipationService(
            EntityManager entityManager,
            ProjectQueries queries,
            GroupActors actors,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.actors = actors;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /** A member begins to take part; one that does already stays as it is. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void admit(Scene scene, long projectId, long organisationId, ParticipationPlan plan) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        Project project = entityManager.find(Project.class, projectId, LockModeType.PESSIMISTIC_WRITE);
        Organisation organisation = entityManager.find(Organisation.class, organisationId);
        if (project == null || !project.getSpace().getPath().equals(scene.space()) || organisation == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (queries.taking(projectId, organisationId) == 0) {
            Participation part = new Participation(project, organisation);
            say(scene, part, plan, actor);
            entityManager.persist(part);
            tell(project, actor);
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
        GroupActor actor = actors.in(scene, Access.START);
        Participation part = entityManager.find(Participation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (part == null
                || !part.getProject().getId().equals(projectId)
                || !part.getProject().getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        boolean own = actor.affiliation()
                .getOrganisation()
                .getId()
                .equals(part.getOrganisation().getId());
        if (!own && !actor.leads()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (part.getVersion() != seen) {
            return false;
        }
        say(scene, part, plan, actor);
        tell(part.getProject(), actor);
        return true;
    }

    private void say(Scene scene, Participation part, ParticipationPlan plan, GroupActor actor) {
        Affiliation contact = null;
        if (plan.contact() != null) {
            boolean seated = queries.seated(actor.space().getId(), today.date()).stream()
                    .anyMatch(row -> row.id().equals(plan.contact()));
            if (!seated) {
                throw new Refused(Verdict.NOT_FOUND, scene);
            }
            contact = entityManager.getReference(Affiliation.class, plan.contact());
        }
        String html = markdown.toHtml(plan.experiences());
        part.say(plan.status(), contact, plan.experiences(), html, actor.affiliation(), today.now());
    }

    private void tell(Project project, GroupActor actor) {
        facts.tell(new ProjectChanged(
                project.getId(), actor.space().getId(), actor.affiliation().getId()));
    }
}
