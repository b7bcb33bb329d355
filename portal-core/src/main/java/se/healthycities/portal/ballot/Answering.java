package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes what a voice says (D3): on the page, by the link of a letter, or on behalf of an organisation whose representative
 * said it to somebody who leads. In each way the rows of today are asked whether whoever stands behind the answer has a voice.
 * Answers of one ballot are written one after the other, so that the last one is the same for everybody; all are kept.
 */
@ApplicationScoped
public class Answering {
    private final EntityManager entityManager;
    private final BallotQueries queries;
    private final BallotReads reads;
    private final BallotVoices voices;
    private final BallotDoor door;
    private final BallotLetters letters;
    private final Facts facts;
    private final Gate gate;
    private final Today today;

    @Inject
    public Answering(
            EntityManager entityManager,
            BallotQueries queries,
            BallotReads reads,
            BallotVoices voices,
            BallotDoor door,
            BallotLetters letters,
            Facts facts,
            Gate gate,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.voices = voices;
        this.door = door;
        this.letters = letters;
        this.facts = facts;
        this.gate = gate;
        this.today = today;
    }

    /** @param voice the affiliation as which the visitor answers, one of {@link BallotVoices#of(BallotRow, long)} */
    @Guarded(Access.REPLY)
    @Transactional
    public void answer(Scene scene, long ballot, long voice, GivenAnswer given) {
        door.require(scene, Access.REPLY);
        answer(scene, ballot, door.person(), voice, given);
    }

    /** By a link, which says who was written to: whether that person has a voice is asked now. */
    @Guarded(Access.VISIT)
    @Transactional
    public void answer(SignedLink link, long voice, GivenAnswer given) {
        BallotRow ballot = reads.one(link.subject()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        if (!takes(ballot)) {
            throw new Refused(Verdict.READ_ONLY, ballot.scene());
        }
        answer(ballot.scene(), ballot.id(), link.person(), voice, given);
    }

    /**
     * What a representative said otherwise, for instance by phone; all who may answer for the organisation are told at once, with
     * a link that changes it.
     *
     * @param voice the affiliation of that representative, who has a voice today
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void onBehalf(Scene scene, long id, long voice, GivenAnswer given) {
        door.leading(scene);
        Ballot ballot = open(scene, id);
        List<VoiceRow> all = voices.of(id);
        VoiceRow said = all.stream()
                .filter(row -> row.affiliation() == voice)
                .findFirst()
                .filter(row -> ballot.getVoices() == Voices.ORGANISATION)
                .orElseThrow(() -> new Refused(Verdict.FORBIDDEN, scene));
        Affiliation by = door.by(scene);
        if (!write(scene, ballot, voice, by, given)) {
            return;
        }
        door.record("ballot-on-behalf", id, new Change(null, "organisation " + said.organisation()));
        letters.onBehalf(
                ballot,
                given,
                all.stream()
                        .filter(row -> row.organisation().equals(said.organisation()))
                        .toList());
    }

    /** Whether a ballot takes answers today: it is open, its plugin takes them, and people work in its space. */
    public boolean takes(BallotRow ballot) {
        return ballot.open(today.now())
                && gate.state(ballot.scene()).writable()
                && gate.permits(ballot.scene(), Access.VISIT)
                && ballot.active(today.date());
    }

    private void answer(Scene scene, long id, long person, long voice, GivenAnswer given) {
        Ballot ballot = open(scene, id);
        BallotRow row = reads.one(id).orElseThrow();
        boolean own = voices.of(row, person).stream().anyMatch(mine -> mine.affiliation() == voice);
        if (!own) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        write(scene, ballot, voice, null, given);
    }

    private Ballot open(Scene scene, long id) {
        Ballot ballot = door.locked(scene, id);
        if (ballot.state(today.now()) != BallotState.OPEN || !ballot.getSpace().active(today.date())) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return ballot;
    }

    /** @return false for the same answer once more, as when a form is sent twice */
    private boolean write(Scene scene, Ballot ballot, long voice, Affiliation enteredBy, GivenAnswer given) {
        if (given.fault(ballot.getKind(), ballot.isSeveral()).isPresent()) {
            throw new IllegalArgumentException("Nothing was said that can be counted.");
        }
        Set<BallotOption> picks = given.options().stream()
                .map(option -> ballot.option(option).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene)))
                .collect(Collectors.toSet());
        Affiliation affiliation = entityManager.find(Affiliation.class, voice);
        BallotAnswer answer =
                new BallotAnswer(ballot, affiliation, enteredBy, given.stance(), given.reason(), picks, today.now());
        List<BallotAnswer> last = ballot.getVoices() == Voices.PERSON
                ? queries.lastOf(ballot.getId(), affiliation.getPerson().getId())
                : queries.lastOfOrganisation(
                        ballot.getId(), affiliation.getOrganisation().getId());
        if (last.stream().anyMatch(answer::same)) {
            return false;
        }
        entityManager.persist(answer);
        facts.tell(new BallotAnswered(
                ballot.getId(), ballot.getSpace().getId(), (enteredBy == null ? affiliation : enteredBy).getId()));
        return true;
    }
}
