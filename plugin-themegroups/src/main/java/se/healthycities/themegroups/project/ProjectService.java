package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.focus.FocusArea;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupWriting;

/** Begins and changes projects, for whoever leads a group; results are written by all who may start something there. */
@ApplicationScoped
public class ProjectService {
    private final EntityManager entityManager;
    private final ProjectQueries queries;
    private final GroupWriting writing;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public ProjectService(
            EntityManager entityManager, ProjectQueries queries, GroupWriting writing, Markdown markdown, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.writing = writing;
        this.markdown = markdown;
        this.today = today;
    }

    /**
     * @param form the key of the form, so that it acts once
     * @return the id of the project, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long start(Scene scene, ProjectPlan plan, UUID form) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Project project = new Project(actor.space(), form);
        say(project, plan, actor);
        writing.tell(actor, writing.keep(project).getId(), ProjectStarted::new);
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
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        Project project = locked(actor, id);
        if (project.getVersion() != seen) {
            return false;
        }
        project.withNobody();
        entityManager.flush();
        say(project, plan, actor);
        writing.tell(actor, id, ProjectChanged::new);
        return true;
    }

    /**
     * @param form the key of the form, so that it acts once
     * @return the id of the result, also when the form was sent before
     */
    @Guarded(Access.START)
    @Transactional
    public long publish(Scene scene, long id, ResultPlan plan, UUID form) {
        GroupActor actor = writing.actor(scene, Access.START);
        List<Long> before = queries.published(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Project project = locked(actor, id);
        SharedFile file = writing.named(actor, SharedFile.class, plan.file(), SharedFile::getSpace);
        String html = markdown.toHtml(plan.text());
        ProjectResult result =
                writing.keep(new ProjectResult(project, plan, html, file, actor.affiliation(), today.now(), form));
        writing.tell(actor, result.getId(), ResultPublished::new);
        return result.getId();
    }

    private void say(Project project, ProjectPlan plan, GroupActor actor) {
        FocusArea focus = writing.named(actor, FocusArea.class, plan.focus(), FocusArea::getSpace);
        project.say(plan, markdown.toHtml(plan.text()), focus, actor.affiliation(), today.now());
        plan.partners()
                .forEach(partner -> project.with(
                        queries.named(partner.name()).stream().findFirst().orElse(null), partner));
    }

    private Project locked(GroupActor actor, long id) {
        return writing.locked(actor, Project.class, id, Project::getSpace);
    }
}
