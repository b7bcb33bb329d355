package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Fact;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * The meeting that an act happens in, locked for it, and what every change of it means: a locked agenda asks for a note,
 * minutes that wait for signatures are taken back, signed ones refuse. A meeting of another space is not found.
 */
@ApplicationScoped
public class MeetingRoom {
    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MinutesQueries signatures;
    private final MinutesLetters letters;
    private final DecisionService decisions;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Facts facts;
    private final Today today;

    @Inject
    public MeetingRoom(
            EntityManager entityManager,
            MeetingQueries queries,
            MinutesQueries signatures,
            MinutesLetters letters,
            DecisionService decisions,
            Visitors visitors,
            AuditLog audit,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.signatures = signatures;
        this.letters = letters;
        this.decisions = decisions;
        this.visitors = visitors;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    /** The meeting of an occasion; the first who prepares something makes it, two at once make one. */
    Meeting prepared(Scene scene, long occasionId) {
        Standing standing = leading(scene);
        Occasion occasion = entityManager.find(Occasion.class, occasionId, LockModeType.PESSIMISTIC_WRITE);
        if (occasion == null
                || occasion.getSpace() == null
                || !occasion.getSpace().getId().equals(standing.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        List<Long> known = queries.prepared(occasionId);
        if (!known.isEmpty()) {
            return meeting(scene, known.get(0));
        }
        Meeting meeting = new Meeting(occasion, by(scene), today.now());
        entityManager.persist(meeting);
        tell(scene, meeting, MeetingPrepared::new);
        return meeting;
    }

    Meeting meeting(Scene scene, long id) {
        Meeting meeting = entityManager.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null || !meeting.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return meeting;
    }

    /** The item, read after its meeting was locked. */
    AgendaItem item(Scene scene, long id) {
        long meeting =
                queries.meetingOf(id).stream().findFirst().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        meeting(scene, meeting);
        AgendaItem item = entityManager.find(AgendaItem.class, id);
        if (item == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return item;
    }

    Standing leading(Scene scene) {
        Standing standing = standing(scene);
        if (!leads(standing)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        return standing;
    }

    /** Leads the space, or is the chair or the secretary of this meeting. */
    void writing(Scene scene, Meeting meeting) {
        long person = visitors.current().person();
        if (!leads(standing(scene)) && queries.writes(meeting.getId(), person, today.date()) == 0) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
    }

    private boolean leads(Standing standing) {
        Access right = standing.access(visitors.current());
        return right != null && right.atLeast(Access.CONVENE);
    }

    Affiliation by(Scene scene) {
        return entityManager.getReference(Affiliation.class, standing(scene).affiliation(visitors.current()));
    }

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    /** Before anything that the minutes say is changed. */
    void open(Scene scene, Meeting meeting) {
        for (ReadyMinutes minutes : signatures.inForce(meeting.getId())) {
            if (!minutes.open()) {
                throw new Refused(Verdict.READ_ONLY, scene);
            }
            minutes.takeBack(by(scene), today.now());
            decisions.release(DecisionSource.Kind.MEETING, meeting.getId());
            letters.takenBack(minutes);
            tell(scene, meeting, MinutesTakenBack::new);
            audit(scene, "minutes-taken-back", meeting, Change.NONE);
        }
    }

    /**
     * Before the agenda or its papers are changed.
     *
     * @return false when this form has changed it before
     * @throws NoteMissing when the papers are locked and nothing says why
     */
    boolean openAgenda(Scene scene, Meeting meeting, WhyChanged why) {
        UUID key = key("note", why.form());
        if (queries.noted(key) > 0) {
            return false;
        }
        if (meeting.locked() && why.text().isBlank()) {
            throw new NoteMissing();
        }
        open(scene, meeting);
        if (meeting.locked()) {
            String words = why.text().strip();
            entityManager.persist(new MeetingNote(meeting, NoteKind.AGENDA, words, by(scene), today.now(), key));
        }
        return true;
    }

    void tell(Scene scene, Meeting meeting, Told fact) {
        facts.tell(
                fact.of(meeting.getId(), meeting.getSpace().getId(), by(scene).getId()));
    }

    void audit(Scene scene, String act, Meeting meeting, Change change) {
        Actor actor = new Actor(visitors.current().person(), by(scene).getId());
        audit.record(actor, act, "meeting:" + meeting.getId(), change);
    }

    /** A key of its own for a further thing that one form makes. */
    static UUID key(String what, UUID form) {
        return UUID.nameUUIDFromBytes((what + ":" + form).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a fact of a meeting. */
    interface Told {
        Fact of(long subject, Long space, Long actor);
    }
}
