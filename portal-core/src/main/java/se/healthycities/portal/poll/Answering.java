package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes what somebody says about the times of a poll: of those who read its space today, on its page or by a link in a
 * letter. What is said again takes the place of what was said before, by the person or by the organisation.
 */
@ApplicationScoped
public class Answering {
    private final EntityManager entityManager;
    private final PollQueries queries;
    private final Visitors visitors;
    private final Reading reading;
    private final Gate gate;
    private final Today today;

    @Inject
    public Answering(
            EntityManager entityManager,
            PollQueries queries,
            Visitors visitors,
            Reading reading,
            Gate gate,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.reading = reading;
        this.gate = gate;
        this.today = today;
    }

    /** @param choices by the ids of times; what is no time of the poll is refused */
    @Guarded(Access.READ)
    @Transactional
    public void answer(Scene scene, long poll, Map<Long, Choice> choices) {
        answer(scene, poll, visitors.current().person(), choices);
    }

    /** By a link, which says who was written to: whether that person may answer is asked now. */
    @Guarded(Access.VISIT)
    @Transactional
    public void answer(SignedLink link, Map<Long, Choice> choices) {
        Poll poll = entityManager.find(Poll.class, link.subject());
        if (poll == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        answer(poll.getSpace().scene(), link.subject(), link.person(), choices);
    }

    /** Whether a person may answer today: reads the space, and the poll takes answers. */
    public boolean mayAnswer(PollRow poll, long person) {
        return poll.open(today.date())
                && reads(poll.id(), person)
                && !queries.voice(person, poll.space(), today.date()).isEmpty();
    }

    /** Whether a person may see a poll today. */
    public boolean reads(long poll, long person) {
        Readable reader = reading.today(person);
        return queries.readable(poll, person, reader.member(), reader.office(), reader.plugins(), reader.today()) > 0;
    }

    private void answer(Scene scene, long id, long person, Map<Long, Choice> choices) {
        Poll poll = entityManager.find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (poll == null || !poll.getSpace().getPath().equals(scene.space()) || !reads(id, person)) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (!poll.open(today.date()) || !gate.state(scene).writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        Affiliation voice = queries.voice(person, poll.getSpace().getId(), today.date()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.FORBIDDEN, scene));
        queries.forget(id, person, voice.getOrganisation().getId());
        choices.forEach((time, choice) -> {
            PollTime meant = poll.time(time).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
            entityManager.persist(new PollAnswer(meant, voice, choice, today.now()));
        });
    }
}
