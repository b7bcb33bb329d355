package se.healthycities.themegroups.international;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupActors;

/** Who leads a group abroad, and what ours tell of its meetings (INV-267, INV-268). */
@ApplicationScoped
public class InternationalService {
    private final EntityManager entityManager;
    private final InternationalQueries queries;
    private final GroupActors actors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public InternationalService(
            EntityManager entityManager,
            InternationalQueries queries,
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

    /**
     * Says who leads it.
     *
     * @param seen the version that the words were made from, 0 for the first time
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean say(Scene scene, LeadPlan plan, int seen) {
        GroupActor actor = actors.in(scene, Access.CONVENE);
        long space = actor.space().getId();
        entityManager.find(Space.class, space, LockModeType.PESSIMISTIC_WRITE);
        InternationalGroup lead = entityManager.find(InternationalGroup.class, space);
        if ((lead == null ? 0 : lead.getVersion()) != seen) {
            return false;
        }
        if (lead == null) {
            entityManager.persist(new InternationalGroup(space).say(plan, actor.affiliation(), today.now()));
        } else {
            lead.say(plan, actor.affiliation(), today.now());
        }
        return true;
    }

    /** @return the id of the note, also when the form was sent before */
    @Guarded(Access.START)
    @Transactional
    public long tell(Scene scene, NotePlan plan, UUID form) {
        GroupActor actor = actors.in(scene, Access.START);
        List<Long> before = queries.written(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        String html = markdown.toHtml(plan.text());
        MeetingNote note = new MeetingNote(actor.space(), plan, html, actor.affiliation(), today.now(), form);
        entityManager.persist(note);
        facts.tell(new MeetingNoteWritten(
                note.getId(), actor.space().getId(), actor.affiliation().getId()));
        return note.getId();
    }
}
