package se.healthycities.themegroups.international;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupWriting;

/** Who leads a group abroad, and what ours tell of its meetings (INV-267, INV-268). */
@ApplicationScoped
public class InternationalService {
    private final EntityManager entityManager;
    private final InternationalQueries queries;
    private final GroupWriting writing;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public InternationalService(
            EntityManager entityManager,
            InternationalQueries queries,
            GroupWriting writing,
            Markdown markdown,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.writing = writing;
        this.markdown = markdown;
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
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        long space = actor.space().getId();
        writing.alone(actor);
        InternationalGroup lead = entityManager.find(InternationalGroup.class, space);
        if ((lead == null ? 0 : lead.getVersion()) != seen) {
            return false;
        }
        if (lead == null) {
            writing.keep(new InternationalGroup(space).say(plan, actor.affiliation(), today.now()));
        } else {
            lead.say(plan, actor.affiliation(), today.now());
        }
        return true;
    }

    /**
     * @param form the key of the form, so that it acts once
     * @return the id of the note, also when the form was sent before
     */
    @Guarded(Access.START)
    @Transactional
    public long tell(Scene scene, NotePlan plan, UUID form) {
        GroupActor actor = writing.actor(scene, Access.START);
        List<Long> before = queries.written(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        String html = markdown.toHtml(plan.text());
        MeetingNote note =
                writing.keep(new MeetingNote(actor.space(), plan, html, actor.affiliation(), today.now(), form));
        writing.tell(actor, note.getId(), MeetingNoteWritten::new);
        return note.getId();
    }
}
