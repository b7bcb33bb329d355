package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes what somebody says about the times of a poll: of those who read its space today, on its page or by a link in a
 * letter, or on behalf of an organisation whose representative said it to somebody who leads. Answers of one poll are written
 * one after the other, so that the last one is the same for everybody; all are kept.
 */
@ApplicationScoped
public class Answering {
    private final EntityManager entityManager;
    private final PollQueries queries;
    private final PollVoices voices;
    private final PollDoor door;
    private final PollLetters letters;
    private final Reading reading;
    private final Facts facts;
    private final Gate gate;
    private final Today today;

    @Inject
    public Answering(
            EntityManager entityManager,
            PollQueries queries,
            PollVoices voices,
            PollDoor door,
            PollLetters letters,
            Reading reading,
            Facts facts,
            Gate gate,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.voices = voices;
        this.door = door;
        this.letters = letters;
        this.reading = reading;
        this.facts = facts;
        this.gate = gate;
        this.today = today;
    }

    /**
     * @param voice the affiliation as which the visitor answers, one of {@link #own}
     * @param choices by the ids of times; what is no time of the poll is refused
     */
    @Guarded(Access.READ)
    @Transactional
    public void answer(Scene scene, long poll, long voice, Map<Long, Choice> choices) {
        answer(scene, poll, door.person(), voice, choices);
    }

    /** By a link, which says who was written to: whether that person may answer is asked now. */
    @Guarded(Access.VISIT)
    @Transactional
    public void answer(SignedLink link, long voice, Map<Long, Choice> choices) {
        Poll poll = entityManager.find(Poll.class, link.subject());
        if (poll == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        answer(poll.getSpace().scene(), link.subject(), link.person(), voice, choices);
    }

    /**
     * What a representative said otherwise, for instance by phone; all who may answer for the organisation are told at once, with
     * a link that changes it.
     *
     * @param voice the affiliation of that representative, who sits in the space today
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void onBehalf(Scene scene, long id, long voice, Map<Long, Choice> choices) {
        Standing standing = door.leading(scene);
        Poll poll = open(scene, id);
        List<PollVoice> all = voices.representatives(poll.getSpace().getId());
        PollVoice said = all.stream()
                .filter(row -> row.affiliation() == voice)
                .findFirst()
                .filter(row -> poll.getVoters() == Voters.ORGANISATION)
                .orElseThrow(() -> new Refused(Verdict.FORBIDDEN, scene));
        if (!write(scene, poll, voice, door.by(standing), choices)) {
            return;
        }
        door.record("poll-on-behalf", id, new Change(null, "organisation " + said.organisation()));
        letters.onBehalf(
                poll,
                choices,
                all.stream()
                        .filter(row -> row.organisation().equals(said.organisation()))
                        .toList());
    }

    /** As whom a person may answer a poll today; as nobody when the person does not read it or it takes no answers. */
    public List<PollVoice> own(PollRow poll, long person) {
        Readable reader = reading.today(person);
        boolean answers = poll.open(today.date())
                && queries.answerable(
                                poll.id(), person, reader.member(), reader.office(), reader.plugins(), reader.today())
                        > 0;
        return answers ? voices.of(poll.voters(), poll.space(), person) : List.of();
    }

    private boolean reads(long poll, long person) {
        Readable reader = reading.today(person);
        return queries.readable(poll, person, reader.member(), reader.office(), reader.plugins(), reader.today()) > 0;
    }

    private void answer(Scene scene, long id, long person, long voice, Map<Long, Choice> choices) {
        if (!reads(id, person)) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Poll poll = open(scene, id);
        boolean own = voices.of(poll.getVoters(), poll.getSpace().getId(), person).stream()
                .anyMatch(mine -> mine.affiliation() == voice);
        if (!own) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        write(scene, poll, voice, null, choices);
    }

    private Poll open(Scene scene, long id) {
        Poll poll = door.locked(scene, id);
        boolean taken = poll.open(today.date()) && poll.getSpace().active(today.date());
        if (!taken || !gate.state(scene).writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return poll;
    }

    /** @return false for the same answer once more, as when a form is sent twice */
    private boolean write(Scene scene, Poll poll, long voice, Affiliation enteredBy, Map<Long, Choice> choices) {
        Map<PollTime, Choice> said = new HashMap<>();
        choices.forEach((time, choice) ->
                said.put(poll.time(time).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene)), choice));
        Affiliation affiliation = entityManager.find(Affiliation.class, voice);
        PollAnswer answer = new PollAnswer(poll, affiliation, enteredBy, said, today.now());
        List<PollAnswer> last = poll.getVoters() == Voters.PERSON
                ? queries.lastOf(poll.getId(), affiliation.getPerson().getId())
                : queries.lastOfOrganisation(
                        poll.getId(), affiliation.getOrganisation().getId());
        if (last.stream().anyMatch(answer::same)) {
            return false;
        }
        entityManager.persist(answer);
        facts.tell(new PollAnswered(
                poll.getId(), poll.getSpace().getId(), (enteredBy == null ? affiliation : enteredBy).getId()));
        return true;
    }
}
