package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupWriting;

/** Takes down what those who came along on a study visit take home (INV-088), one reflection each. */
@ApplicationScoped
public class Reflecting {
    private final EntityManager entityManager;
    private final VisitQueries queries;
    private final VisitReads reads;
    private final CameAlong cameAlong;
    private final GroupWriting writing;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public Reflecting(
            EntityManager entityManager,
            VisitQueries queries,
            VisitReads reads,
            CameAlong cameAlong,
            GroupWriting writing,
            Markdown markdown,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.cameAlong = cameAlong;
        this.writing = writing;
        this.markdown = markdown;
        this.today = today;
    }

    /**
     * Writes what the visit gave the visitor, or says it anew.
     *
     * @param key of the occasion
     * @param text Markdown
     * @param seen the version of one's own words, 0 for the first time
     * @return false when they were changed since, and nothing was written
     */
    @Guarded(Access.REPLY)
    @Transactional
    public boolean reflect(Scene scene, String key, String text, int seen) {
        GroupActor actor = writing.actor(scene, Access.REPLY);
        OccasionDetails occasion =
                reads.occasion(key, scene.space()).orElseThrow(() -> actor.refused(Verdict.NOT_FOUND));
        VisitRow visit = reads.one(occasion.id()).orElseThrow(() -> actor.refused(Verdict.NOT_FOUND));
        if (!visit.begun(today.date()) || !cameAlong.current(occasion, visit)) {
            throw actor.refused(Verdict.FORBIDDEN);
        }
        entityManager.find(StudyVisit.class, occasion.id(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Reflection> own =
                queries.own(occasion.id(), actor.person()).stream().findFirst();
        if (own.map(Reflection::getVersion).orElse(0) != seen) {
            return false;
        }
        String html = markdown.toHtml(text);
        if (own.isPresent()) {
            own.get().say(text, html, today.now());
            return true;
        }
        Reflection words = writing.keep(new Reflection(occasion.id(), actor.affiliation(), text, html, today.now()));
        writing.tell(actor, words.getId(), ReflectionWritten::new);
        return true;
    }
}
