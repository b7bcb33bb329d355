package se.healthycities.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.discussion.HiddenBy;
import se.healthycities.portal.discussion.Hiding;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.PostRedacted;
import se.healthycities.portal.discussion.PostRestored;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.Talks;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Hides a post with a reason (J1): those who lead a space may, and a stub with the reason stays. Only the coordinator reads
 * the original after that, and only the coordinator shows it again. Both are on record.
 */
@ApplicationScoped
public class Redaction {
    private final EntityManager entityManager;
    private final Talks talks;
    private final PostEditing editing;
    private final ReportService reports;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Redaction(
            EntityManager entityManager,
            Talks talks,
            PostEditing editing,
            ReportService reports,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.talks = talks;
        this.editing = editing;
        this.reports = reports;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Hides a post; a second time nothing happens. What waits in reports of it is answered by that. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void redact(Scene scene, long id, String reason) {
        Post post = talks.post(scene, id);
        if (post.getState() == PostState.REDACTED) {
            return;
        }
        if (post.getState() != PostState.SHOWN) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        HiddenBy role = talks.leadsAs(scene);
        Hiding hiding = new Hiding(today.now(), talks.author(scene), role, reason.strip());
        entityManager.persist(post.hide(PostState.REDACTED, hiding));
        reports.redacted(scene, id);
        facts.tell(new PostRedacted(id, space(post), talks.author(scene).getId()));
        record("post-redacted", post, new Change(PostState.SHOWN.name(), PostState.REDACTED + " " + role));
    }

    /** Shows a hidden post again; a second time nothing happens. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void undo(Scene scene, long id) {
        Post post = talks.post(scene, id);
        if (!talks.visitor().coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (post.getState() == PostState.REDACTED) {
            editing.restore(post);
            facts.tell(new PostRestored(id, space(post), talks.author(scene).getId()));
            record("post-restored", post, new Change(PostState.REDACTED.name(), PostState.SHOWN.name()));
        }
    }

    private void record(String act, Post post, Change change) {
        Visitor visitor = talks.visitor();
        String subject = post.getDiscussion().getSpace().getPath() + " post " + post.getId();
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, subject, change);
    }

    private static Long space(Post post) {
        return post.getDiscussion().getSpace().getId();
    }
}
