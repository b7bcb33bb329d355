package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.focus.FocusArea;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Begins and changes projects, for whoever leads a group; results are written by all who may start something there. */
@ApplicationScoped
public class ProjectService {
    private final EntityManager entityManager;
    private final ProjectQueries queries;
    private final GroupActors actors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public ProjectService(
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

    /** @return the id of the project, also when the form was sent before */
    @Guarded(Access.CONVENE)
    @Transactional
    public long start(Scene scene, ProjectPlan plan, UUID form) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Project project = new Project(actor.space(), form);
        say(scene, project, plan, actor);
        entityManager.persist(project);
        facts.tell(new ProjectStarted(
                project.getId(), actor.space().getId(), actor.affiliation().getId()));
        return project.getId();
    }

    /**
     * Says all of it anew.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean change(Scene scene, long id, ProjectPlan plan, int seen) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        Project project = locked(scene, id);
        if (project.getVersion() != seen) {
            return false;
        }
        project.withNobody();
        entityManager.flush();
        say(scene, project, plan, actor);
        facts.tell(new ProjectChanged(
                id, actor.space().getId(), actor.affiliation().getId()));
        return true;
    }

    /** @return the id of the result, also when the form was sent before */
    @Guarded(Access.START)
    @Transactional
    public long publish(Scene scene, long id, ResultPlan plan, UUID form) {
        GroupActor actor = actors.in(scene, Access.START);
        List<Long> before = queries.published(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Project project = locked(scene, id);
        SharedFile file = plan.file() == null ? null : entityManager.find(SharedFile.class, plan.file());
        if (plan.file() != null
                && (file == null
                        || !file.getSpace().getId().equals(actor.space().getId()))) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        String html = markdown.toHtml(plan.text());
        ProjectResult result = new ProjectResult(project, plan, html, file, actor.affiliation(), today.now(), form);
        entityManager.persist(result);
        facts.tell(new ResultPublished(
                result.getId(), actor.space().getId(), actor.affiliation().getId()));
        return result.getId();
    }

    private void say(Scene scene, Project project, ProjectPlan plan, GroupActor actor) {
        FocusArea focus = plan.focus() == null ? null : entityManager.find(FocusArea.class, plan.focus());
        if (plan.focus() != null
                && (focus == null
                        || !focus.getSpace().getId().equals(actor.space().getId()))) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        project.say(plan, markdown.toHtml(plan.text()), focus, actor.affiliation(), today.now());
        plan.partners()
                .forEach(partner -> project.with(
                        queries.named(partner.name()).stream().findFirst().orElse(null), partner));
    }

    private Project locked(Scene scene, long id) {
        Project project = entityManager.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (project == null || !project.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return project;
    }
}
