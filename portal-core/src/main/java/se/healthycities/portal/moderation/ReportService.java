package se.healthycities.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.Talks;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes reports of posts and the answers to them (J1): whoever reads a post may report it, those who lead the space answer,
 * but nobody about a post of one's own.
 */
@ApplicationScoped
public class ReportService {
    private final EntityManager entityManager;
    private final ModerationQueries queries;
    private final Talks talks;
    private final Visitors visitors;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public ReportService(
            EntityManager entityManager,
            ModerationQueries queries,
            Talks talks,
            Visitors visitors,
            Gate gate,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.talks = talks;
        this.visitors = visitors;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** True where somebody is there to answer: the season and the space are open. */
    public boolean takesReports(Standing standing) {
        return gate.state(standing.scene()).writable() && standing.active(today.date());
    }

    /** Reports a post; while one's report of it waits, another one changes nothing. */
    @Guarded(Access.READ)
    @Transactional
    public void report(Scene scene, long postId, String reason, UUID key) {
        Post post = talks.post(scene, postId);
        long person = visitors.current().person();
        if (post.isBy(person)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (queries.reported(key, postId, person) > 0) {
            return;
        }
        Standing standing = visitors.standing(scene.space()).orElseThrow();
        if (post.getState() != PostState.SHOWN || !takesReports(standing)) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        Affiliation reporter = talks.author(scene);
        entityManager.persist(new PostReport(post, reporter, reason.strip(), today.now(), key));
        facts.tell(new PostReported(postId, space(post), reporter.getId()));
    }

    /** Answers a report: the post stays. A second answer changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void leave(Scene scene, long reportId) {
        PostReport report = entityManager.find(PostReport.class, reportId, LockModeType.PESSIMISTIC_WRITE);
        if (report == null
                || !report.getPost().getDiscussion().getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (report.getPost().isBy(visitors.current().person())) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        answer(scene, report, ReportOutcome.LEFT);
    }

    /** Ends what waits about a post that has just been hidden. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redacted(Scene scene, long postId) {
        queries.openOf(postId).forEach(report -> answer(scene, report, ReportOutcome.REDACTED));
    }

    private void answer(Scene scene, PostReport report, ReportOutcome outcome) {
        if (report.isOpen()) {
            Affiliation by = talks.author(scene);
            report.answer(outcome, by, today.now());
            facts.tell(new ReportAnswered(report.getId(), space(report.getPost()), by.getId()));
        }
    }

    private static Long space(Post post) {
        return post.getDiscussion().getSpace().getId();
    }
}
