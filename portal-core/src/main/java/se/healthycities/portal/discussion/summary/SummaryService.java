package se.healthycities.portal.discussion.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.Talks;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Sums discussions up (C3). Whoever looks after a discussion writes its summary, and those who lead the space; nobody else,
 * because the summary speaks for all who took part. It can be written in a closed discussion too: that is when one knows.
 */
@ApplicationScoped
public class SummaryService {
    private final EntityManager entityManager;
    private final SummaryQueries queries;
    private final Talks talks;
    private final Facts facts;
    private final Today today;

    @Inject
    public SummaryService(EntityManager entityManager, SummaryQueries queries, Talks talks, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.talks = talks;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Writes the summary that holds from now on, unless somebody else has written one since it was read.
     *
     * @param seen the number of the summary that was read, 0 for none
     * @return false when another one has come meanwhile; then nothing is written
     */
    @Guarded(Access.REPLY)
    @Transactional
    public boolean write(Scene scene, long id, String words, int seen) {
        Discussion discussion = talks.discussion(scene, id);
        if (!discussion.isLookedAfterBy(talks.visitor().person()) && !talks.leads(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!Summary.fits(words)) {
            throw new IllegalArgumentException("A summary is longer than three lines.");
        }
        String text = Summary.tidy(words);
        Optional<Summary> current = queries.current(id).stream().findFirst();
        if (current.map(Summary::getText).filter(text::equals).isPresent()) {
            return true;
        }
        int number = current.map(Summary::getNumber).orElse(0);
        if (number != seen) {
            return false;
        }
        current.ifPresent(before -> before.replace(today.now()));
        entityManager.flush();
        Affiliation author = talks.author(scene);
        entityManager.persist(new Summary(discussion, number + 1, text, author, today.now()));
        facts.tell(new SummaryWritten(id, discussion.getSpace().getId(), author.getId()));
        return true;
    }
}
